import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WatchbillDatabase } from '../../../renderer/db/database';
import { readLibrary, readLibraryItems, readLibraryShown, type LibraryShown } from '../../../renderer/db/reads';
import type { LibraryQuestion } from '../../../renderer/db/reads/library/readLibraryShown';
import type { LibraryItem } from '../../../renderer/db/reads/views';
import { aManyShowsDatabase } from '../../support/putManyShows';
import { TODAY } from '../../support/smallPack';

const KEPT = ['watching', 'planned', 'paused', 'finished', 'dropped', 'none'] as const;
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const byTitle = (a: LibraryItem, b: LibraryItem) =>
  byName.compare(a.sortTitle, b.sortTitle) || byName.compare(a.head.title, b.head.title);
const share = ({ progress: { watched, total } }: LibraryItem) => (total === 0 ? 0 : watched / total);

const ORDERS: Record<LibraryQuestion['sort'], (a: LibraryItem, b: LibraryItem) => number> = {
  last: (a, b) => b.progress.activity - a.progress.activity,
  title: byTitle,
  year: (a, b) => (a.premieredOn ?? '9999').localeCompare(b.premieredOn ?? '9999'),
  progress: (a, b) => share(b) - share(a),
};

/** The same, the plain way: everything is read, then chosen and put in order. */
function select(all: readonly LibraryItem[], { sort, scope, status, query }: LibraryQuestion): LibraryShown {
  const words = plain(query).split(/\s+/);
  const fits = ({ head, sortTitle }: LibraryItem) =>
    words.every((word) => plain(`${head.title} ${sortTitle}`).includes(word));
  const found = all.filter(fits);
  const mine = found.filter((item) => item.inLibrary);
  const inScope = scope === 'mine' ? mine : found;
  const has = (one: string) => inScope.filter(({ progress }) => one === 'all' || progress.status === one);
  const keys = has(status)
    .toSorted((a, b) => ORDERS[sort](a, b) || byTitle(a, b) || (a.head.ref < b.head.ref ? -1 : 1))
    .map(({ head }) => head.ref);
  const counts = Object.fromEntries([...KEPT, 'all'].map((one) => [one, has(one).length])) as LibraryShown['counts'];
  return { keys, counts, scopes: { mine: mine.length, all: found.length } };
}

describe('what the library shows', () => {
  let database: WatchbillDatabase;
  let all: LibraryItem[];
  beforeAll(async () => {
    database = await aManyShowsDatabase({ shows: 120, today: TODAY });
    all = await readLibrary(database);
  });
  afterAll(() => database.close());

  it.each(['last', 'title', 'year', 'progress'] as const)(
    'by %s is what choosing among all of it gives',
    async (sort) => {
      expect(all).toHaveLength(120);
      for (const scope of ['mine', 'all'] as const)
        for (const status of ['all', ...KEPT] as const)
          for (const query of ['', 'no', 'HÁRBOUR  fer', 'nothing like it']) {
            const question = { sort, scope, status, query };
            expect(await readLibraryShown(database, question), JSON.stringify(question)).toEqual(select(all, question));
          }
    },
  );

  it('has its shows by name, as they are in the whole list', async () => {
    const some = all.slice(3, 9);
    const items = await readLibraryItems(database, [...some.map(({ head }) => head.ref), 'show:none']);
    expect([...items.values()]).toEqual(some.map((item) => ({ ...item, franchise: null })));
  });
});
