import type { LibraryId } from '../../../shared/library/rows';
import type { Period, Tally } from '../../../shared/statistics/tally';

/** What a count depends on: another of these is another count. */
export type TallyAsked = {
  database: string;
  show: LibraryId | null;
  period: Period;
  /** The newest journal number, and the catalogue that says how long episodes are. */
  seq: number;
  revision: number;
};

/** So many counts of a window stay: some hundred kilobytes with a hundred thousand episodes. */
const MOST = 8;

const kept = new Map<string, Tally>();

const keyOf = ({ database, show, period, seq, revision }: TallyAsked) =>
  JSON.stringify([database, seq, revision, show, period?.from ?? null, period?.to ?? null]);

/** What was counted already while nothing was done since: to come back, or to look at another time and back, counts nothing again. */
export function keptTally(asked: TallyAsked): Tally | null {
  return kept.get(keyOf(asked)) ?? null;
}

/** Keeps a count, and lets the oldest go. */
export function keepTally(asked: TallyAsked, tally: Tally): void {
  const key = keyOf(asked);
  kept.delete(key);
  kept.set(key, tally);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
}
