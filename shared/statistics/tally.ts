import { periodOf, type PlayPeriod } from '../domain/playDay';
import type { PlayRow } from '../library/rows';
import { weekdayOf } from '../util/weeks';
import { hourIn } from './hour';

/** One viewing, as far as it is counted. */
export type CountedPlay = Pick<PlayRow, 'precision' | 'at' | 'zone' | 'from' | 'to' | 'order'> & {
  origin: PlayRow['origin']['kind'];
  /** The length of the episode; null where nobody knows it. */
  minutes: number | null;
  /** 1 is the first viewing. */
  pass: number;
};

/** First and last day; null for all time. */
export type Period = { from: string; to: string } | null;

export type Tally = {
  plays: number;
  /** Plays whose date does not say whether they lie in the period: counted nowhere. */
  unplaced: number;
  /** Minutes, with the usual length of the show where that of the episode is not known. */
  minutes: number;
  /** How many plays were counted with the usual length, and of how many no length is known at all. */
  usual: number;
  lengthless: number;
  /** Plays by day, in the order of the days: only those whose day is known, and that were not marked in bulk. */
  days: [day: string, plays: number][];
  /** By weekday from Monday on, and hour: of those, the ones whose hour is known. */
  hours: number[][];
  /** What the days leave out, and why; and how many more have no hour. */
  left: { bulk: number; vague: number; hourless: number };
  passes: { pass: number; plays: number; minutes: number }[];
  /** By show, most minutes first. `show` is what the caller calls it. */
  shows: { show: string; plays: number; minutes: number }[];
};

/** Counts viewings one show after the other. What it holds grows with days and shows, never with plays. */
export function createTally(period: Period) {
  const days = new Map<string, number>();
  const passes = new Map<number, { plays: number; minutes: number }>();
  const shows: Tally['shows'] = [];
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  const left = { bulk: 0, vague: 0, hourless: 0 };
  let [plays, unplaced, minutes, usual, lengthless] = [0, 0, 0, 0, 0];

  /** Counts the day and the hour, where both say something of when somebody watches. */
  function addTime(play: CountedPlay, when: PlayPeriod): void {
    // Marked many at once: the time is that of the marking.
    if (play.origin === 'bulk' || play.origin === 'import-bulk') left.bulk += 1;
    else if (when.kind !== 'day') left.vague += 1;
    else {
      days.set(when.day, (days.get(when.day) ?? 0) + 1);
      const row = hours[weekdayOf(when.day)];
      if (play.at === null) left.hourless += 1;
      else if (row) {
        const hour = hourIn(play.zone ?? 'UTC', play.at);
        row[hour] = (row[hour] ?? 0) + 1;
      }
    }
  }

  return {
    /** All viewings of a show; `usualMinutes` is what an episode of it usually takes. */
    addShow(show: string, usualMinutes: number | null, viewings: Iterable<CountedPlay>): void {
      const own = { show, plays: 0, minutes: 0 };
      for (const play of viewings) {
        const when = periodOf(play);
        const place = placeIn(period, when);
        if (place === 'unplaced') unplaced += 1;
        if (place !== 'inside') continue;
        const length = play.minutes ?? usualMinutes;
        if (play.minutes === null && usualMinutes !== null) usual += 1;
        if (length === null) lengthless += 1;
        const pass = passes.get(play.pass) ?? { plays: 0, minutes: 0 };
        passes.set(play.pass, { plays: pass.plays + 1, minutes: pass.minutes + (length ?? 0) });
        own.plays += 1;
        own.minutes += length ?? 0;
        addTime(play, when);
      }
      plays += own.plays;
      minutes += own.minutes;
      if (own.plays > 0) shows.push(own);
    },

    result: (): Tally => ({
      plays,
      unplaced,
      minutes,
      usual,
      lengthless,
      days: [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)),
      hours,
      left,
      passes: [...passes].map(([pass, sums]) => ({ pass, ...sums })).toSorted((a, b) => a.pass - b.pass),
      shows: shows.toSorted((a, b) => b.minutes - a.minutes || b.plays - a.plays),
    }),
  };
}

/** A longer time belongs to a period only as a whole: else nobody knows. */
function placeIn(period: Period, when: PlayPeriod): 'inside' | 'outside' | 'unplaced' {
  if (period === null) return 'inside';
  if (when.kind === 'unknown') return 'unplaced';
  const [from, to] = when.kind === 'day' ? [when.day, when.day] : [when.from, when.to];
  if (to < period.from || from > period.to) return 'outside';
  return from >= period.from && to <= period.to ? 'inside' : 'unplaced';
}
