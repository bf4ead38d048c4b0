import type { LibraryItem } from '../../db/reads/views';
import { compareNames } from '../../../shared/util/collate';

function byTitle(a: LibraryItem, b: LibraryItem): number {
  return compareNames(a.sortTitle, b.sortTitle) || compareNames(a.head.title, b.head.title);
}

/** What has no year yet comes last. */
const yearOf = ({ premieredOn }: LibraryItem): string => premieredOn ?? '9999';

/** The few shows of a franchise that have no place in it. The library itself is in order as it is read. */
export function sortItems(items: readonly LibraryItem[], sort: 'title' | 'year'): LibraryItem[] {
  return items.toSorted((a, b) => (sort === 'year' ? yearOf(a).localeCompare(yearOf(b)) : 0) || byTitle(a, b));
}
