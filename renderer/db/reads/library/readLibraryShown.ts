import type { Status } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import { NO_TOTALS } from '../../shelves/totals';
import type { TotalsRow } from '../../tables';
import { forgetTitles, plain, readTitles } from './readTitles';

type Kept = Status | 'none';

/** What is asked of the library: in which order, and what of it. */
export type LibraryQuestion = {
  sort: 'last' | 'title' | 'year' | 'progress';
  scope: 'mine' | 'all';
  status: Kept | 'all';
  query: string;
};

/** `#/library` without the shows themselves: which are shown, and how many each choice would leave. */
export type LibraryShown = {
  /** Catalogue ids in their order. */
  keys: string[];
  counts: Readonly<Record<Kept | 'all', number>>;
  scopes: { mine: number; all: number };
};

/** How many shows there are, and how many of each kind are the viewer's own. */
export type LibraryTotals = { known: number; series: number; films: number };

export async function readLibraryTotals(database: WatchbillDatabase): Promise<LibraryTotals> {
  const { known, series, films } = await totalsOf(database);
  return { known, series, films };
}

const ORDERS = {
  title: 'byTitle',
  last: '[recent+byTitle]',
  year: '[year+byTitle]',
  progress: '[share+byTitle]',
} as const satisfies Record<LibraryQuestion['sort'], string>;

const KEPT: readonly Kept[] = ['watching', 'planned', 'paused', 'finished', 'dropped', 'none'];

/**
 * Which shows the library shows. Of none a row is read: an index gives the names in their order, others say which of them
 * fit, and what each choice would leave is kept counted. Only what is typed has titles read, once.
 */
export async function readLibraryShown(database: WatchbillDatabase, question: LibraryQuestion): Promise<LibraryShown> {
  const { sort, scope, status, query } = question;
  const { shelves } = database;
  const ordered = shelves.orderBy(ORDERS[sort]).primaryKeys();
  const elsewhere = scope === 'mine' || query !== '' ? keysOf(shelves.where('flags').equals('elsewhere')) : NONE;
  if (query === '') {
    forgetTitles();
    const [keys, others, fitting, totals] = await Promise.all([
      ordered,
      elsewhere,
      status === 'all' ? null : keysWith(database, status),
      totalsOf(database),
    ]);
    const shown = keys.filter((key) => !others.has(key) && (fitting === null || fitting.has(key)));
    return { keys: shown, ...countsOf(totals, scope) };
  }
  const [keys, others, found, ...sets] = await Promise.all([
    ordered,
    elsewhere,
    find(database, query),
    ...KEPT.map((one) => keysWith(database, one)),
  ]);
  const all = keys.filter((key) => found.has(key));
  const mine = all.filter((key) => !others.has(key));
  const inScope = scope === 'mine' ? mine : all;
  const by = new Map(KEPT.map((one, index) => [one, sets[index] ?? new Set<string>()] as const));
  const withStatus = (one: Kept) => inScope.filter((key) => by.get(one)?.has(key));
  const counts = Object.fromEntries(KEPT.map((one) => [one, withStatus(one).length])) as Record<Kept, number>;
  return {
    keys: status === 'all' ? inScope : withStatus(status),
    counts: { ...counts, all: inScope.length },
    scopes: { mine: mine.length, all: all.length },
  };
}

const NONE: Promise<ReadonlySet<string>> = Promise.resolve(new Set());

async function keysOf(collection: { primaryKeys: () => PromiseLike<string[]> }): Promise<ReadonlySet<string>> {
  return new Set(await collection.primaryKeys());
}

function keysWith({ shelves }: WatchbillDatabase, status: Kept): Promise<ReadonlySet<string>> {
  return keysOf(shelves.where('[status+recent]').between([status, -Infinity], [status, Infinity]));
}

async function totalsOf({ totals }: WatchbillDatabase): Promise<TotalsRow> {
  return (await totals.get('library')) ?? NO_TOTALS;
}

function countsOf(totals: TotalsRow, scope: LibraryQuestion['scope']): Omit<LibraryShown, 'keys'> {
  const { known, series, films, statuses, ownStatuses } = totals;
  const mine = series + films;
  const counts = scope === 'mine' ? ownStatuses : statuses;
  return { counts: { ...counts, all: scope === 'mine' ? mine : known }, scopes: { mine, all: known } };
}

/** Every word of the query is in the title. */
async function find(database: WatchbillDatabase, query: string): Promise<ReadonlySet<string>> {
  const words = plain(query).split(/\s+/);
  const titles = await readTitles(database);
  return new Set(titles.flatMap(({ show, text }) => (words.every((word) => text.includes(word)) ? [show] : [])));
}
