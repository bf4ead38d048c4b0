import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardDocument } from '../../../renderer/features/cardExport/cardDocument';
import { documentStyle, PAPER_INKS } from '../../../renderer/features/cardExport/documentStyle';
import { documentWords } from '../../../renderer/features/cardExport/documentWords';
import { fileNameOf } from '../../../renderer/features/cardExport/keepCards';
import { startWords } from '../../../renderer/i18n';
import { Emblem } from '../../../renderer/ui';
import { emblemMarkup } from '../../../renderer/ui/emblem/emblemMarkup';
import { INKS } from '../../../shared/pack/inks';
import type { CharacterCard } from '../../../renderer/db/reads/companionViews';
import { aCard, aFact, aHead, anAttribute, aPlace, aRelation } from '../../support/cards';

beforeEach(() => void startWords());

const written = (...cards: CharacterCard[]) => cardDocument(cards, documentWords('2026-11-21'));
const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');

/** Texts that would run, load or break out if one of them were ever taken as markup. */
const HOSTILE = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  '</title><script>window.ran = 1</script>',
  '</style><svg onload=window.ran=1>',
  '"><iframe src="https://example.org"></iframe>',
  "' onmouseover='window.ran = 1",
  '<!-- --><base href="https://example.org/">',
  '&lt;script&gt;window.ran = 1&lt;/script&gt;',
  '\u202Etxt.exe <a href="javascript:window.ran=1">x</a>',
  '`${window.ran = 1}` {{7*7}} <style>*{background:url(https://example.org)}</style>',
];

/** A card in which every text is hostile. */
function hostileCard(text: string): CharacterCard {
  const other = aHead('other', { name: text, seed: text, affiliation: { name: text, former: true } });
  const place = aPlace(1, 1, text);
  const more = { unconfirmed: true, sources: ['a'], in: place };
  return aCard('hostile', {
    show: { ...aCard('x').show, title: text },
    head: { ...other, slug: 'hostile', role: text },
    aliases: [{ name: text, in: place, unconfirmed: true }],
    actors: [{ person: { slug: text, name: text }, unconfirmed: true, others: [other] }],
    species: [anAttribute('1', text, more)],
    affiliations: [anAttribute('2', text, { ...more, former: true })],
    ranks: [anAttribute('3', text, more)],
    relations: [aRelation('4', other, text, { in: place })],
    facts: [aFact('5', place, { text, unconfirmed: true, sources: ['a'] })],
    appearances: [{ episode: place, as: text, unconfirmed: true }],
    latestIn: place,
    metIn: place,
    asOf: place,
    sources: { a: { id: 'a', title: text, kind: text, publisher: text, publishedOn: text, address: text } },
  });
}

const ELEMENTS = new Set(
  (
    'html head meta title style body p span main article header h1 h2 hr div svg path defs clippath radialgradient ' +
    'stop mask rect g text dl dt dd table caption thead tbody tr th td section ul ol li i b small sup cite footer a'
  ).split(' '),
);

describe('a document', () => {
  it.each(HOSTILE)('shows %s and never runs it', (text) => {
    const other = hostileCard(text);
    for (const file of [
      written(hostileCard(text)),
      written(hostileCard(text), { ...other, head: { ...other.head, slug: 'two' } }),
    ]) {
      const page = parse(file);
      const elements = [...page.querySelectorAll('*')];
      expect(elements.map((one) => one.localName.toLowerCase()).filter((name) => !ELEMENTS.has(name))).toEqual([]);
      const attributes = elements.flatMap((one) => [...one.attributes]);
      expect(attributes.filter(({ name }) => /^(on|style$|src|srcset$)/i.test(name))).toEqual([]);
      expect(attributes.filter(({ name, value }) => name === 'href' && !/^https?:/.test(value))).toEqual([]);
      // A parser of ours might be kinder than a browser: no tag that is not one of those either, letter by letter.
      const tags = [...file.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map(([, name = '']) => name.toLowerCase());
      expect(tags.filter((name) => name !== '!doctype' && !ELEMENTS.has(name))).toEqual([]);
      expect(page.body.textContent).toContain(text.replace('\u202E', ''));
      expect(page.querySelectorAll('style')).toHaveLength(1);
    }
  });

  it('has a policy of its own that lets nothing be loaded', () => {
    const policy = parse(written(aCard('one'))).querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none';/);
    expect(policy?.getAttribute('content')).not.toMatch(/script-src|img-src|connect-src|https?:/);
    expect(written(aCard('one'))).toMatch(/^<!doctype html>\s*<html lang="en" dir="ltr">/);
  });

  it('says how far it goes, when it was written, and that it is unofficial', () => {
    const text = parse(written(aCard('one'))).body.textContent ?? '';
    expect(text).toContain('As of S1\u00a0E3. What lies beyond is not in this document.');
    expect(text).toContain('Written on 21 November 2026 with Watchbill.');
    expect(text).toContain('Unofficial: not made or endorsed by the owners of The lantern.');
    expect(parse(written(aCard('one'))).title).toBe('Name of one · As of S1\u00a0E3');
  });

  it('numbers sources in the order in which they are read, and names only those', () => {
    const source = (id: string, address: string | null) => ({
      [id]: { id, title: `Title ${id}`, kind: 'article', publisher: 'A paper', publishedOn: '2020-02-20', address },
    });
    const page = parse(
      written(
        aCard('one', {
          facts: [
            aFact('1', aPlace(1, 1), { sources: ['b'] }),
            aFact('2', aPlace(1, 2), { sources: ['a', 'b', 'unknown'] }),
          ],
          sources: {
            ...source('a', 'https://example.org/a'),
            ...source('b', 'javascript:alert(1)'),
            ...source('c', null),
          },
        }),
      ),
    );
    expect([...page.querySelectorAll('sup')].map((one) => one.textContent)).toEqual(['1', '1, 2']);
    const list = [...page.querySelectorAll('.sources li')].map((one) => one.textContent?.trim());
    expect(list).toEqual(['Title b, A paper, 2020-02-20', 'Title a, A paper, 2020-02-20 https://example.org/a']);
    expect([...page.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual(['https://example.org/a']);
  });

  it('puts two cards on either side of their labels, and three beside them', () => {
    const cards = ['one', 'two', 'three'].map((slug) => aCard(slug, { species: [anAttribute(slug, `Kind ${slug}`)] }));
    const cells = (...shown: CharacterCard[]) =>
      [...parse(written(...shown)).querySelectorAll('tbody tr > *')].map((one) => one.textContent?.trim());
    expect(cells(...cards.slice(0, 2))).toEqual(['Kind one', 'Species', 'Kind two']);
    expect(cells(...cards)).toEqual(['Species', 'Kind one', 'Kind two', 'Kind three']);
    expect(() => written()).toThrow(/needs a card/);
  });
});

describe('its style sheet', () => {
  const tokens = readFileSync(path.join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

  it.each(INKS)('has the ink %s as tokens.css has it by day', (name) => {
    expect(tokens).toContain(`--ink-${name}: light-dark(${PAPER_INKS[name]},`);
  });

  it('takes faces that are data, and nothing else', () => {
    const font = { family: 'A', style: 'normal', weight: '400' } as const;
    const sheet = (data: string) => documentStyle('moss', [{ ...font, data }]).markup;
    expect(sheet('data:font/woff2;base64,AAAA')).toContain("url('data:font/woff2;base64,AAAA')");
    for (const data of ['https://example.org/a.woff2', "data:font/woff2;base64,AA') } * { color: red"])
      expect(sheet(data)).not.toContain('@font-face');
  });
});

describe('emblemMarkup', () => {
  it.each([
    ['soji', 24, {}],
    ['rios', 44, { affiliation: 'Starfleet', rim: 'broken' }],
    ['seven', 104, { affiliation: 'Fenris Rangers', rim: 'whole' }],
    ['data', 224, { affiliation: 'Starfleet' }],
  ] as const)('draws what Emblem draws: %s at %i px', (id, size, more) => {
    const { container } = render(<Emblem id={id} name={id} size={size} {...more} />);
    const own = parse(`<body>${emblemMarkup({ id, name: id, size, prefix: 'x', ...more })}</body>`);
    const geometry = (root: ParentNode) =>
      [...root.querySelectorAll('path, text')].map((one) =>
        ['d', 'transform', 'stroke-width', 'stroke-dasharray', 'x', 'y', 'font-size', 'font-weight', 'opacity']
          // The style sheet of the app gives the engraving its width; the file says it itself.
          .filter((name) => !(one.hasAttribute('mask') && /stroke-width|opacity/.test(name)))
          .map((name) => one.getAttribute(name))
          .join(' '),
      );
    expect(geometry(own)).toEqual(geometry(container));
    expect(own.querySelector('text')?.textContent).toBe(container.querySelector('text')?.textContent);
  });

  it('keeps the ids of two emblems apart', () => {
    const page = parse(written(aCard('one'), aCard('two')));
    const ids = [...page.querySelectorAll('[id]')].map((one) => one.id);
    expect(ids.length).toBeGreaterThanOrEqual(6);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the name of the file', () => {
  it('says who and how far, in signs that every system takes', () => {
    expect(fileNameOf([aCard('one'), aCard('two')])).toBe('Name of one and Name of two (S1 E3)');
    const named = (name: string) => fileNameOf([aCard('x', { head: aHead('x', { name }) })]);
    expect(named('../../etc/passwd')).toBe('etc passwd (S1 E3)');
    expect(named('<Q>: "B-4" \u202Etxt')).toBe('Q B-4 txt (S1 E3)');
    expect(named('Renée d’Aubigné')).toBe('Renée d’Aubigné (S1 E3)');
    expect(named('x'.repeat(300)).length).toBeLessThanOrEqual(100);
  });
});
