import type { RefusedLine, ReportTotals, VerdictCounts } from '../report';
import type { Judged, RowOutcome } from '../judge/judged';
import type { StoredRow } from './collect';

/** Sums over the rows of one show. */
export type ShowTally = Omit<ReportTotals, 'shows' | 'newShows' | 'lists'> & { lists: ReadonlySet<string> };

export type Tallied = { counts: VerdictCounts; tally: ShowTally; refused: RefusedLine[] };

const KINDS = { rating: 'ratings', status: 'statuses', favourite: 'favourites', note: 'notes' } as const;

export const NOTHING: ShowTally = {
  plays: 0,
  dates: { second: 0, minute: 0, day: 0, month: 0, year: 0, range: 0, unknown: 0 },
  bulk: 0,
  specials: 0,
  rewatches: 0,
  ratings: 0,
  statuses: 0,
  favourites: 0,
  notes: 0,
  listItems: 0,
  givingWay: 0,
  staying: 0,
  lists: new Set(),
};

/** Counts what a judged show holds. */
export function tallyOf(
  { rows, outcomes }: Judged,
  files: readonly string[],
  isMany: (at: number) => boolean,
): Tallied {
  const counts: VerdictCounts = { matched: 0, 'already-here': 0, stub: 0, unclear: 0 };
  const lists = new Set<string>();
  const tally: ShowTally = { ...NOTHING, dates: { ...NOTHING.dates }, lists };
  const refused: RefusedLine[] = [];
  const played = new Set<unknown>();
  rows.forEach((row, index) => {
    const outcome = outcomes[index];
    if (outcome === undefined) return;
    if (outcome.verdict === 'refused') {
      refused.push({ file: files[row[0]] ?? '', row: row[1], reason: outcome.reason ?? 'damaged', detail: null });
      return;
    }
    counts[outcome.verdict] += 1;
    if (outcome.conflict === 'gives-way') tally.givingWay += 1;
    if (outcome.conflict === 'stays') tally.staying += 1;
    add(tally, row, outcome, { lists, played, isMany });
  });
  return { counts, tally, refused };
}

function add(
  tally: ShowTally,
  [, , record]: StoredRow,
  { slot }: RowOutcome,
  seen: { lists: Set<string>; played: Set<unknown>; isMany: (at: number) => boolean },
): void {
  switch (record.kind) {
    case 'play':
    case 'watched-up-to':
    case 'watched-count': {
      tally.plays += 1;
      const { when } = record;
      tally.dates[when.precision] += 1;
      if (('at' in when && seen.isMany(when.at)) || (record.kind === 'play' && record.bulk)) tally.bulk += 1;
      if (slot === null) return;
      if (slot.special) tally.specials += 1;
      if (seen.played.has(slot)) tally.rewatches += 1;
      seen.played.add(slot);
      return;
    }
    case 'list-item':
      tally.listItems += 1;
      seen.lists.add(record.list.name);
      return;
    case 'rating':
    case 'status':
    case 'favourite':
    case 'note':
      tally[KINDS[record.kind]] += 1;
  }
}
