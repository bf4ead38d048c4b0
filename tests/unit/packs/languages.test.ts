import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { languagesIn } from '../../../renderer/features/toldIn/languagesIn';
import { readCard, readEpisodePage, readLibrary, readShowPage } from '../../../renderer/db/reads';
import { plain, readTitles } from '../../../renderer/db/reads/library/readTitles';
import { readSearchDocuments } from '../../../renderer/db/reads/search/readSearchDocuments';
import { statementOf } from '../../../renderer/db/reads/production/statement';
import { packOf } from '../../../shared/ownShows/packOf';
import { checkPackFile } from '../../../shared/pack/checkFile';
import { lineAt } from '../../../shared/pack/linesOf';
import type { Pack } from '../../../shared/pack/pack';
import { readText, readTextsIn, toldIn } from '../../../shared/pack/readText';
import { languagesOf } from '../../../shared/pack/texts';
import { aLibrary, mark } from '../../support/library';
import { TODAY } from '../../support/smallPack';
import { smallPack } from './smallPack';

const documented = /```json\n(.*?)```/s.exec(
  readFileSync(new URL('../../../docs/pack-format.md', import.meta.url), 'utf8'),
)?.[1];

function good(pack: unknown): Pack {
  const checked = checkPackFile(JSON.stringify(pack));
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
}

const faultsOf = (text: string) => {
  const checked = checkPackFile(text);
  return checked.ok ? [] : checked.error.faults;
};

/** The small pack, written out, with this in place of the title of its second episode. */
const titled = (title: Record<string, string>) => {
  const pack = smallPack();
  return JSON.stringify(
    { ...pack, episodes: pack.episodes.map((one, index) => (index === 1 ? { ...one, title } : one)) },
    null,
    2,
  );
};

afterEach(() => readTextsIn('en'));

describe('the languages of a pack', () => {
  it('is English where the pack names none', () => {
    const { language: _unsaid, ...pack } = smallPack();
    expect(good(pack).language).toBe('en');
  });

  it.each([
    ['deutsch', 'is not the tag of a language'],
    ['en_GB', 'is not the tag of a language'],
    ['DE', 'is not the tag of a language'],
    ['de-419-DE', 'is not the tag of a language'],
  ])('are tags of BCP 47: %s is named with its line', (tag, reason) => {
    const text = titled({ en: 'Night 2', [tag]: 'Nacht 2' });
    expect(faultsOf(text)).toEqual([
      {
        line: lineAt(text, text.indexOf(`"${tag}"`)),
        path: `episodes[1].title.${tag}`,
        reason: expect.stringContaining(reason) as string,
      },
    ]);
  });

  it.each(['de', 'pt-BR', 'zh-Hant', 'es-419', 'de-1996', 'und'])('takes %s', (tag) => {
    expect(faultsOf(titled({ en: 'Night 2', [tag]: 'Nacht 2' }))).toEqual([]);
  });

  it('are each there once, however they are written', () => {
    expect(faultsOf(titled({ en: 'Night 2', 'pt-BR': 'Noite 2', 'pt-br': 'Noite 2' }))).toMatchObject([
      { path: 'episodes[1].title.pt-br', reason: 'is the same language as pt-BR' },
    ]);
  });

  it('are no more than forty, and a text is no longer in any', () => {
    const many = Array.from(
      { length: 40 },
      (_, index) => `q${'abcdefghijklmnopqrst'[index % 20]}${index < 20 ? 'a' : 'b'}`,
    );
    expect(faultsOf(titled(Object.fromEntries(['en', ...many].map((tag) => [tag, 'Night']))))).toMatchObject([
      { path: 'episodes[1].title', reason: 'is given in more than 40 languages' },
    ]);
    expect(faultsOf(titled({ en: 'Night', de: 'N'.repeat(6_001) }))).toMatchObject([{ path: 'episodes[1].title.de' }]);
  });

  it('say no tag either where the whole pack is in it', () => {
    expect(faultsOf(JSON.stringify({ ...smallPack(), language: 'english' }))).toMatchObject([{ path: 'language' }]);
  });

  it('begin with its own, whatever order they were written in', () => {
    const [, episode] = good(JSON.parse(titled({ fr: 'Nuit 2', en: 'Night 2', de: 'Nacht 2' }))).episodes;
    expect(Object.keys(episode?.title ?? {})).toEqual(['en', 'fr', 'de']);
  });

  it('are counted', () => {
    const { texts, languages } = languagesOf(good(JSON.parse(documented ?? '')));
    expect([...languages]).toEqual([
      ['en', texts],
      ['de', texts],
      ['ja', 4],
    ]);
  });
});

describe('a text is read', () => {
  const text = { en: 'Lamp', 'pt-BR': 'Lâmpada', de: 'Lampe' };

  it.each([
    ['de', 'Lampe', undefined],
    ['pt', 'Lâmpada', undefined],
    ['pt-PT', 'Lâmpada', undefined],
    ['en-XA', 'Lamp', undefined],
    ['ja', 'Lamp', 'en'],
  ])('in the language, else in one of its kind, else in that of the pack: %s', (language, read, told) => {
    readTextsIn(language);
    expect(readText(text)).toBe(read);
    expect(toldIn(text)).toBe(told);
  });

  it('of the viewer, of which nobody said what it is in', () => {
    readTextsIn('de');
    expect([readText({ und: 'Pilot' }), toldIn({ und: 'Pilot' })]).toEqual(['Pilot', undefined]);
    expect([readText({}), toldIn({}), readText(null), toldIn(null)]).toEqual([null, undefined, null, undefined]);
  });

  it('together with what it makes sense with, or not at all', () => {
    readTextsIn('de');
    const label = { en: 'Music', de: 'Musik' };
    expect(statementOf({ label, value: { en: 'by nobody' } })).toEqual({
      label: 'Music',
      value: 'by nobody',
      lang: 'en',
    });
    expect(statementOf({ label, value: { en: 'by nobody', de: 'von niemandem' } })).toEqual({
      label: 'Musik',
      value: 'von niemandem',
      lang: undefined,
    });
  });
});

describe('what screens receive', () => {
  const LAMP = 'show:lamp:lamp';

  async function open() {
    const opened = await aLibrary(good(JSON.parse(documented ?? '')));
    await opened.library.commit(mark(LAMP, { kind: 'episodes', episodes: ['episode:lamp:s01e01'] }));
    return opened;
  }

  it('is in the language, and says where it is not', async () => {
    const { database } = await open();
    readTextsIn('de');
    const german = await readEpisodePage(database, 'lamp-room', 1, 1, TODAY);
    expect(german).toMatchObject({ head: { title: 'Die Lampenstube' }, episode: { title: 'Dunkel' } });
    expect(languagesIn(german ?? {})).toEqual([]);

    readTextsIn('ja');
    const page = await readEpisodePage(database, 'lamp-room', 1, 1, TODAY);
    expect(page).toMatchObject({
      head: { title: 'ランプの部屋' },
      episode: { title: '闇' },
      teaser: 'よく晴れた夜、明かりが消える。',
      synopsisLang: 'en',
    });
    expect(page?.synopsis).toMatch(/^Nobody can say/);
    expect(languagesIn(page ?? {})).toEqual(['en']);
    const card = await readCard(database, 'lamp-room', 'vera', null);
    expect(card).toMatchObject({
      head: { name: 'ヴェラ', role: 'ランプ守り' },
      facts: [{ text: 'She put out the light herself.', lang: 'en' }],
    });

    readTextsIn('fr');
    expect(languagesIn((await readShowPage(database, 'lamp-room', TODAY)) ?? {})).toEqual(['en']);
    const [item] = await readLibrary(database);
    expect(item?.head).toMatchObject({ title: 'The Lamp Room', lang: 'en' });
  });

  it('is found by its titles in the language and in that of the pack', async () => {
    const { database } = await open();
    readTextsIn('ja');
    const documents = await readSearchDocuments(database, LAMP);
    const namesOf = (kind: string) =>
      documents.filter((one) => one.kind === kind).flatMap(({ name, otherNames }) => [name, ...otherNames]);
    expect(namesOf('show')).toEqual(expect.arrayContaining(['ランプの部屋', 'The Lamp Room', 'Die Lampenstube']));
    expect(namesOf('episode')).toEqual(['闇', 'Dark']);
    expect(namesOf('character')).toEqual(['ヴェラ', 'Vera']);
    const [titles] = await readTitles(database);
    for (const title of ['lamp room', 'lampenstube', 'ランプの部屋']) expect(titles?.text).toContain(plain(title));
  });

  it('goes into a pack of the show with all its languages', async () => {
    const { shows, seasons, episodes } = good(JSON.parse(documented ?? ''));
    const [show] = shows;
    if (!show) throw new Error('The example has a show.');
    const words = { licence: 'CC0', about: 'Invented.', untitled: String };
    const pack = good(packOf({ show, seasons, episodes, language: 'en', ...words }));
    expect(pack.shows[0]?.title).toEqual(show.title);
    expect(pack.episodes[0]?.title).toEqual(episodes[0]?.title);
  });
});
