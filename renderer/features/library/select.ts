import type { LibraryItem } from '../../db/reads/views';
import { STATUS_FILTERS, type LibraryChoice, type Sort, type StatusFilter } from './librarySearch';
import { compareNames } from '../../../shared/i18n/collate';

function byTitle(a: LibraryItem, b: LibraryItem): number {
  return compareNames(a.sortTitle, b.sortTitle) || compareNames(a.head.title, b.head.title);
}

const share = ({ progress }: LibraryItem) => (progress.total === 0 ? 0 : progress.watched / progress.total);

const ORDERS: Readonly<Record<Sort, (a: LibraryItem, b: LibraryItem) => number>> = {
  last: (a, b) => b.progress.activity - a.progress.activity,
  title: byTitle,
  /** What has no year yet comes last. */
  year: (a, b) => (a.premieredOn ?? '9999').localeCompare(b.premieredOn ?? '9999'),
  progress: (a, b) => share(b) - share(a),
};

export function sortItems(items: readonly LibraryItem[], sort: Sort): LibraryItem[] {
  return items.toSorted((a, b) => ORDERS[sort](a, b) || byTitle(a, b));
}

/** Without accents and case: what is typed in haste is found. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of the query is in the title. */
export function matchesQuery(item: LibraryItem, query: string): boolean {
  const title = plain(`${item.head.title} ${item.sortTitle}`);
  return plain(query)
    .split(/\s+/)
    .every((word) => title.includes(word));
}

export type Selected = {
  items: LibraryItem[];
  /** By status, after text and scope: what each filter would leave. */
  counts: Readonly<Record<StatusFilter, number>>;
  scopes: { mine: number; all: number };
};

/** What scope, text and status leave of the library, not yet in order. */
export function selectItems(
  all: readonly LibraryItem[],
  { scope, query, status }: Pick<LibraryChoice, 'scope' | 'query' | 'status'>,
): Selected {
  const found = all.filter((item) => matchesQuery(item, query));
  const mine = found.filter((item) => item.inLibrary);
  const inScope = scope === 'mine' ? mine : found;
  const count = (filter: StatusFilter) =>
    inScope.filter((item) => filter === 'all' || item.progress.status === filter).length;
  const counts = Object.fromEntries(STATUS_FILTERS.map((filter) => [filter, count(filter)])) as Record<
    StatusFilter,
    number
  >;
  return {
    items: inScope.filter((item) => status === 'all' || item.progress.status === status),
    counts,
    scopes: { mine: mine.length, all: found.length },
  };
}
