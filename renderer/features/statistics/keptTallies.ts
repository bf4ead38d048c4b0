import type { LibraryId } from '../../../shared/library/rows';
import type { Stand } from '../../db/stand';
import type { Period, Tally } from '../../../shared/statistics/tally';

/** What a count depends on: another of these is another count. */
export type TallyAsked = {
  database: string;
  show: LibraryId | null;
  period: Period;
  /** What was done, and the catalogue that says how long episodes are. */
  stand: Stand;
};

/** So many counts of a window stay: some hundred kilobytes with a hundred thousand episodes. */
const MOST = 8;

const kept = new Map<string, Tally>();

/** Told apart by all that it depends on, and by nothing else. */
export function tallyKey({ database, show, period, stand }: TallyAsked): string {
  const { library, seq, entry, revision } = stand;
  return JSON.stringify([database, library, seq, entry, revision, show, period?.from ?? null, period?.to ?? null]);
}

/** What was counted already while nothing was done since: to come back, or to look at another time and back, counts nothing again. */
export function keptTally(key: string): Tally | null {
  return kept.get(key) ?? null;
}

/** Keeps a count, and lets the oldest go. */
export function keepTally(key: string, tally: Tally): void {
  kept.set(key, tally);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
}
