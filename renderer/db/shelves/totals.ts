import type { ShelfRow, TotalsRow } from '../tables';

const NO_STATUSES = { watching: 0, planned: 0, paused: 0, finished: 0, dropped: 0, none: 0 } as const;

/** What an empty catalogue and an empty library have together. */
export const NO_TOTALS: TotalsRow = {
  name: 'library',
  shows: 0,
  plays: 0,
  seen: 0,
  ratings: 0,
  known: 0,
  series: 0,
  films: 0,
  followed: 0,
  begun: 0,
  begunSum: 0,
  dated: 0,
  dates: 0,
  statuses: NO_STATUSES,
  ownStatuses: NO_STATUSES,
};

/** Whether the viewer has anything of a show: it belongs to their library. */
export function isInLibrary({ plays, chosen }: Pick<ShelfRow, 'plays' | 'chosen'>): boolean {
  return plays > 0 || chosen !== null;
}

/** Followed is what is watched or planned, and what something has been seen of, as long as it is not dropped. */
export function isFollowed({ status, plays }: Pick<ShelfRow, 'status' | 'plays'>): boolean {
  return status === 'watching' || status === 'planned' || (plays > 0 && status !== 'dropped');
}

/** What is finished or dropped nobody waits for a date of. */
export function isAwaited({ status }: Pick<ShelfRow, 'status'>): boolean {
  return status === 'watching' || status === 'planned' || status === 'paused';
}

/** What all shows together have, after these rows took the place of those. */
export function addUp(totals: TotalsRow, gone: readonly ShelfRow[], come: readonly ShelfRow[]): TotalsRow {
  const sum: TotalsRow = { ...totals, statuses: { ...totals.statuses }, ownStatuses: { ...totals.ownStatuses } };
  for (const row of gone) count(sum, row, -1);
  for (const row of come) count(sum, row, 1);
  return sum;
}

function count(sum: TotalsRow, row: ShelfRow, one: 1 | -1): void {
  sum.plays += one * row.plays;
  sum.seen += one * row.seen;
  sum.ratings += one * row.ratings;
  const mine = isInLibrary(row);
  if (mine) sum.shows += one;
  if (row.known === null) return;
  sum.known += one;
  sum.statuses[row.status] += one;
  if (mine) sum.ownStatuses[row.status] += one;
  if (mine) sum[row.known.kind === 'film' ? 'films' : 'series'] += one;
  if (isFollowed(row)) sum.followed += one;
  if (row.plays > 0) {
    sum.begun += one;
    sum.begunSum += one * numberOf(row.show);
  }
  if (!isAwaited(row)) return;
  if (row.dates > 0) sum.dated += one;
  sum.dates += one * row.dates;
}

/** A number of 32 bits for a name (FNV-1a): added up, names give the same sum in whatever order they come. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
