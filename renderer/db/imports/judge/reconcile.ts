import { dayIn } from '../../../../shared/util/days';
import type { ImportedWhen } from '../../../imports/record';
import type { PlayRow } from '../../../../shared/library/rows';

/** A play of one episode in the library: the row that holds, and those that it replaced. */
export type HeldPlay = { row: PlayRow; earlier: readonly PlayRow[] };

/** What becomes of a play of the file: it is here, it is new, or it tells the time of one here that had none. */
export type PlayOutcome = { kind: 'here' } | { kind: 'new' } | { kind: 'dates'; row: PlayRow };

const HERE: PlayOutcome = { kind: 'here' };
const NEW: PlayOutcome = { kind: 'new' };
const MINUTE = 60_000;

/**
 * Compares the plays of one episode in a file with those in the library. The same minute is the same play, and the
 * same again in the file. A day is the play of an instant on that day. One without a date is here as often as there
 * are plays here that nothing dated of the file accounts for. What is dated and new tells the date of an undated one.
 * Reading the same plays again, or those of another source, adds nothing.
 */
export function reconcilePlays(held: readonly HeldPlay[], told: readonly ImportedWhen[], zone: string): PlayOutcome[] {
  const outcomes = told.map((): PlayOutcome | null => null);
  const free = new Set(held);
  sameMinute(free, told, outcomes);
  sameDay(free, told, outcomes, zone);
  sameSpan(free, told, outcomes);
  told.forEach((when, index) => {
    if (outcomes[index] !== null || when.precision !== 'unknown') return;
    // Undated ones first: a dated one here that nothing of the file accounts for may be what is meant as well.
    const match = firstOf(free, isUndated) ?? firstOf(free, () => true);
    if (match) free.delete(match);
    outcomes[index] = match ? HERE : NEW;
  });
  told.forEach((_, index) => {
    if (outcomes[index] !== null) return;
    const match = firstOf(free, waitsForDate);
    if (match) free.delete(match);
    outcomes[index] = match ? { kind: 'dates', row: match.row } : NEW;
  });
  return outcomes.map((outcome) => outcome ?? NEW);
}

function sameMinute(free: Set<HeldPlay>, told: readonly ImportedWhen[], outcomes: (PlayOutcome | null)[]): void {
  const minutes = new Map<number, HeldPlay>();
  for (const play of free)
    for (const row of [play.row, ...play.earlier])
      for (const key of minutesOf(row)) if (!minutes.has(key)) minutes.set(key, play);
  const seen = new Set<number>();
  told.forEach((when, index) => {
    if (!('at' in when)) return;
    const keys = minutesOf(when);
    const match = keys.map((key) => minutes.get(key)).find((play) => play !== undefined);
    if (match) {
      free.delete(match);
      outcomes[index] = HERE;
    } else if (keys.some((key) => seen.has(key))) {
      outcomes[index] = HERE;
    } else {
      for (const key of keys) seen.add(key);
    }
  });
}

/**
 * The minutes that an instant may be called: a source that keeps minutes may have rounded the second of another one up
 * or down. Two instants to the minute are the same only where they are equal.
 */
function minutesOf({ precision, at }: { precision: string; at?: number | null }): number[] {
  if (at === undefined || at === null) return [];
  const floor = Math.floor(at / MINUTE);
  return precision === 'second' && at - floor * MINUTE >= MINUTE / 2 ? [floor, floor + 1] : [floor];
}

function sameDay(
  free: Set<HeldPlay>,
  told: readonly ImportedWhen[],
  outcomes: (PlayOutcome | null)[],
  zone: string,
): void {
  const isDay = (row: PlayRow): boolean => row.precision === 'day';
  const anyDay = told.some((when) => 'on' in when) || [...free].some((play) => rowsOf(play).some(isDay));
  if (!anyDay) return;
  told.forEach((when, index) => {
    if (outcomes[index] !== null || when.precision === 'unknown' || 'from' in when) return;
    const day = 'on' in when ? when.on : dayIn(zone, when.at);
    const match = firstOf(free, (play) =>
      rowsOf(play).some((row) => (isDay(row) || 'on' in when) && dayOf(row, zone) === day),
    );
    if (!match) return;
    free.delete(match);
    outcomes[index] = HERE;
  });
}

/** A month, a year or a range is the play that was given the same. */
function sameSpan(free: Set<HeldPlay>, told: readonly ImportedWhen[], outcomes: (PlayOutcome | null)[]): void {
  told.forEach((when, index) => {
    if (outcomes[index] !== null || !('from' in when)) return;
    const match = firstOf(free, (play) =>
      rowsOf(play).some((row) => row.precision === when.precision && row.from === when.from && row.to === when.to),
    );
    if (!match) return;
    free.delete(match);
    outcomes[index] = HERE;
  });
}

const rowsOf = ({ row, earlier }: HeldPlay): PlayRow[] => [row, ...earlier];

function dayOf({ at, from, to }: PlayRow, zone: string): string | null {
  if (at !== null) return dayIn(zone, at);
  return from === to ? from : null;
}

const isUndated = ({ row }: HeldPlay): boolean => row.precision === 'unknown';

/** Imported, or marked with many others: it says «at least once», and nothing of when. */
function waitsForDate({ row }: HeldPlay): boolean {
  return row.precision === 'unknown' && row.origin.kind !== 'mark';
}

function firstOf(plays: Iterable<HeldPlay>, fits: (play: HeldPlay) => boolean): HeldPlay | null {
  for (const play of plays) if (fits(play)) return play;
  return null;
}
