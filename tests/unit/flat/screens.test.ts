import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Library } from '../../../renderer/db/commit/library';
import type { WatchbillDatabase } from '../../../renderer/db/database';
import * as reads from '../../../renderer/db/reads';
import { readFollowed } from '../../../renderer/db/reads/calendar/readCalendar';
import { readExportsPage } from '../../../renderer/db/reads/exports/readExportsPage';
import { NEWEST, readHistory, readHistoryOverview } from '../../../renderer/db/reads/history/readHistory';
import { readPaletteShows, readPaletteTitles } from '../../../renderer/db/reads/paletteIndex';
import { readNoteDocumentsOf } from '../../../renderer/db/reads/search/noteDocuments';
import { readSearchScope } from '../../../renderer/db/reads/search/readSearchScope';
import { readShowsTouchedBy } from '../../../renderer/db/reads/search/readSearchDocuments';
import { readSettingsPage } from '../../../renderer/db/reads/settingsPage';
import { aManyShowsDatabase } from '../../support/putManyShows';
import { mark } from '../../support/library';
import { TODAY } from '../../support/smallPack';
import { countRows, type Asked } from './countRows';

const SMALL = 200;
const LARGE = 800;
const SHOW = 'show:small:many-0';
const OTHER = 'show:small:many-1';
const EVERY_PLAY = { show: null, kind: null, pass: null, origin: null, sure: null };
const QUESTION = { scope: 'mine', status: 'all', query: '' } as const;

type Made = { database: WatchbillDatabase; library: Library; count: ReturnType<typeof countRows> };

async function make(shows: number): Promise<Made> {
  const database = await aManyShowsDatabase({ shows, today: TODAY });
  const count = countRows(database);
  await database.open();
  let last = 0;
  const ports = {
    clock: { now: () => Date.now() },
    newId: () => `0190cccc-0000-7000-8000-${(last += 1).toString(16).padStart(12, '0')}`,
    journalFile: { append: async () => ({ ok: true, value: { seq: 0 } }) as const, lastSeq: () => 0 },
  };
  return { database, library: new Library(database, ports), count };
}

/** A note on each show, behind its first episode. */
async function putNotes(database: WatchbillDatabase): Promise<void> {
  const shows = await database.identities.filter(({ kind }) => kind === 'show').toArray();
  const outlines = await database.outlines.bulkGet(shows.map(({ catalogue }) => catalogue ?? ''));
  const notes = shows.map(({ id }, index) => ({
    id: `0190dddd-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    note: `0190eeee-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    createdAt: index,
    replaces: null,
    state: 'live' as const,
    show: id,
    subject: { kind: 'show' as const, ref: id },
    text: 'A note.',
    tags: [],
    links: [],
    names: [],
    gates: outlines[index]?.places.slice(0, 1).map(({ ref }) => ref) ?? [],
  }));
  await database.notes.bulkPut(notes);
}

/** What each screen reads when it opens, and again after a mark of something on it. */
const SCREENS: Record<string, (made: Made) => Promise<unknown>> = {
  'up next': ({ database }) => reads.readUpNext(database, TODAY),
  'the first frames': ({ database }) => reads.readFirstScreen(database, TODAY, 20),
  'the side column': ({ database }) => reads.readWatching(database, TODAY),
  'the head of the library': ({ database }) => reads.readLibraryTotals(database),
  'the names of the library, touched last': ({ database }) =>
    reads.readLibraryShown(database, { sort: 'last', ...QUESTION }),
  'the names of the library, one status': ({ database }) =>
    reads.readLibraryShown(database, { sort: 'title', ...QUESTION, status: 'watching' }),
  'the shows that are seen of the library': ({ database }) => reads.readLibraryItems(database, [SHOW, OTHER]),
  'a show': ({ database }) => reads.readShowPage(database, 'many-0', TODAY),
  'an episode': ({ database }) => reads.readEpisodePage(database, 'many-0', 1, 1, TODAY),
  'the palette': async ({ database }) => [
    await readPaletteShows(database, TODAY),
    await readPaletteTitles(database),
    await readSearchScope(database),
  ],
  'what a mark has the search read again': ({ database }) => readShowsTouchedBy(database, new Set([SHOW])),
  'the history': async ({ database }) => [
    // The choice of a show is read once, and then only when a show is begun.
    await readHistoryOverview(database),
    await readHistory(database, EVERY_PLAY, NEWEST, 50),
  ],
  'what a calendar is of': ({ database }) => readFollowed(database),
  settings: ({ database }) => readSettingsPage(database),
  'the companion that is offered': ({ database }) => reads.readCompanionShow(database, []),
};

/** What does not ask for every note. */
const NOTES: typeof SCREENS = {
  'the notes that a mark has the search read again': ({ database }) => readNoteDocumentsOf(database, [], [SHOW]),
  'how many notes there are on a show': ({ database }) => reads.readNoteCountOn(database, 'many-0'),
  exports: ({ database }) => readExportsPage(database),
};

describe(`with ${LARGE} shows no screen reads more rows than with ${SMALL}`, () => {
  let small: Made;
  let large: Made;
  beforeAll(async () => {
    small = await make(SMALL);
    large = await make(LARGE);
  }, 300_000);
  afterAll(() => {
    small.database.close();
    large.database.close();
  });

  const both = async (read: (made: Made) => Promise<unknown>): Promise<[Asked, Asked]> => {
    const counted = async (made: Made): Promise<Asked> => {
      await read(made);
      return made.count(() => read(made));
    };
    return [await counted(small), await counted(large)];
  };

  const isAsFlat = async (_: string, read: (made: Made) => Promise<unknown>) => {
    const [few, many] = await both(read);
    expect(few.requests).toBeGreaterThan(0);
    // Shows differ in length and in what is on; not in how many there are.
    expect(many.rows, `${few.rows} rows of ${SMALL} shows`).toBeLessThanOrEqual(few.rows * 1.35 + 20);
    expect(many.requests).toBeLessThanOrEqual(few.requests + 3);
  };
  it.each(Object.entries(SCREENS))('%s', isAsFlat);

  describe('and a note on each of them', () => {
    beforeAll(async () => {
      await Promise.all([putNotes(small.database), putNotes(large.database)]);
    });
    it.each(Object.entries(NOTES))('%s', isAsFlat);
  });

  it('a mark, and taking it back', async () => {
    const marked = (made: Made) => made.library.commit(mark(SHOW, { kind: 'show' }));
    const [few, many] = await both(async (made) => {
      expect(await marked(made)).toMatchObject({ ok: true });
      expect(await made.library.undo()).toMatchObject({ ok: true });
    });
    expect(many.rows).toBeLessThanOrEqual(few.rows * 1.1);
    expect(many.requests).toBeLessThanOrEqual(few.requests);
  });

  it('sees what reads everything', async () => {
    const [few, many] = await both(({ database }) => database.progress.toArray());
    expect(many.rows).toBeGreaterThan(few.rows * 3);
  });
});
