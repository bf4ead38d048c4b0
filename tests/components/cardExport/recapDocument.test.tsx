import { beforeEach, describe, expect, it } from 'vitest';
import type { Recap } from '../../../renderer/db/reads/exports/readRecap';
import type { NoteText } from '../../../renderer/db/reads';
import { documentWords } from '../../../renderer/features/cardExport/documentWords';
import { noteProse } from '../../../renderer/features/cardExport/recap/noteProse';
import { recapDocument } from '../../../renderer/features/cardExport/recap/recapDocument';
import { recapWords } from '../../../renderer/features/cardExport/recap/recapWords';
import { startWords } from '../../../renderer/i18n';
import { aCard, aFact, aHead, aPlace, aRelation } from '../../support/cards';
import { HOSTILE } from '../../unit/exports/hostile';

beforeEach(() => void startWords());

const aNote = (text: string): NoteText => ({
  note: text,
  subject: { kind: 'day', day: '2026-11-21' },
  title: null,
  excerpt: '',
  tags: [],
  changedAt: Date.UTC(2026, 10, 21, 23),
  text,
  links: {},
});

function aRecap(text: string): Recap {
  const card = aCard('one', {
    head: aHead('one', { name: text }),
    facts: [aFact('1', aPlace(1, 1), { text, unconfirmed: true })],
    relations: [aRelation('2', aHead('other', { name: text }), text)],
  });
  return {
    show: { ...card.show, title: text },
    asOf: aPlace(1, 3),
    cards: [card],
    notes: [aNote(text), aNote(`# ${text}`), aNote(`\`\`\`\n${text}\n\`\`\``), aNote(`- ${text}\n> ${text}`)],
  };
}

const write = (recap: Recap, zone = 'UTC') => recapDocument(recap, recapWords(documentWords('2026-11-21')), zone);
const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
const proseOf = (text: string) =>
  parse(
    noteProse(text)
      .map(({ markup }) => markup)
      .join(''),
  ).body;

describe('a recap', () => {
  it('runs and loads nothing, whatever the texts are', () => {
    for (const text of [
      ...HOSTILE,
      '<img src=x onerror="window.ran = 1">',
      '</title><script>window.ran = 1</script>',
      '</style><svg onload=window.ran=1>',
      '"><iframe src="https://example.org"></iframe>',
      '[x](javascript:window.ran=1)',
      '![x](https://example.org/x.png)',
    ]) {
      const page = parse(write(aRecap(text)));
      expect(page.querySelectorAll('script, iframe, img, link, object, base, form, input')).toHaveLength(0);
      const attributes = [...page.querySelectorAll('*')].flatMap((one) => [...one.attributes]);
      expect(attributes.filter(({ name, value }) => name.startsWith('on') || /javascript:/i.test(value))).toEqual([]);
    }
  });

  it('has the cards, the notes and where it ends', () => {
    const page = parse(write(aRecap('Seven')));
    expect(page.querySelectorAll('.person')).toHaveLength(1);
    expect(page.querySelectorAll('.note')).toHaveLength(4);
    expect(page.title).toMatch(/^Previously on Seven · As of S1\sE3$/);
    expect(page.querySelector('footer')?.textContent).toContain('What lies beyond is not in this document.');
  });

  it('counts the days of notes by the clock of the viewer', () => {
    const note = { ...aRecap('x'), notes: [aNote('words')] };
    expect(parse(write(note, 'UTC')).querySelector('.note .about')?.textContent).toBe('21 November 2026');
    expect(parse(write(note, 'Europe/Vienna')).querySelector('.note .about')?.textContent).toBe('22 November 2026');
  });

  it('says that nobody has been met yet', () => {
    const page = parse(write({ ...aRecap('x'), cards: [], notes: [], asOf: null }));
    expect(page.querySelector('.nothing')).not.toBeNull();
    expect(page.querySelectorAll('.note')).toHaveLength(0);
  });
});

describe('a note on paper', () => {
  it('keeps every word and loses the signs', () => {
    const body = proseOf(
      'One **bold**, _slanted_ and `code` [[Seven of Nine]].\nsnake_case_name 2 * 3 * 4\n\n## Head\n- [x] seen\n- two\n\n> said\n\n```\n**not bold**\n```\n\n---\n[text](https://example.org)',
    );
    const texts = [...body.children].map((one) => [one.tagName, one.textContent?.replaceAll(/\s+/g, ' ').trim()]);
    expect(texts).toEqual([
      ['P', 'One bold, slanted and code Seven of Nine.snake_case_name 2 * 3 * 4'],
      ['H4', 'Head'],
      ['UL', 'seentwo'],
      ['BLOCKQUOTE', 'said'],
      ['PRE', '**not bold**'],
      ['P', 'text'],
    ]);
    expect(body.querySelectorAll('br')).toHaveLength(1);
  });
});
