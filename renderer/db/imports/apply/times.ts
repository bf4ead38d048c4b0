import type { PassRow, PlayRow } from '../../../../shared/library/rows';
import { dayIn } from '../../../../shared/util/days';
import type { ImportedWhen } from '../../../imports/record';
import type { PlannedPlay } from '../judge/judged';

type When = Pick<PlayRow, 'precision' | 'at' | 'zone' | 'from' | 'to' | 'order'>;
export type TimedPlay = Omit<PlannedPlay, 'when'> & { when: When; at: number | null; pass: string | null };

const NOWHERE = { at: null, zone: null, from: null, to: null };
const NOON = 12 * 3_600_000;

/** Gives the plays of one show their times: those of one instant or day, and those of no date, in story order. */
export function createTimes(
  zone: string,
  passes: readonly PassRow[],
): { inOrder: (plays: readonly PlannedPlay[]) => TimedPlay[] } {
  const runs = passes.toSorted((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  const passOn = (day: string): string | null => runs.findLast((one) => one.startedOn <= day)?.pass ?? null;
  return {
    inOrder(plays) {
      const taken = new Map<number, number>();
      const next = (from: number): number => {
        const count = taken.get(from) ?? 0;
        taken.set(from, count + 1);
        return from + count;
      };
      const sorted = plays.toSorted((a, b) => byStory(a, b));
      return sorted.map((play) => {
        const { when, at } = timeOf(play.when, zone, next);
        const day = runs.length === 0 ? null : (when.from ?? (at === null ? null : dayIn(zone, at)));
        return { ...play, when, at, pass: day === null ? null : passOn(day) };
      });
    },
  };
}

function timeOf(when: ImportedWhen, zone: string, next: (from: number) => number): { when: When; at: number | null } {
  if ('at' in when) {
    const { precision, at } = when;
    return { when: { ...NOWHERE, precision, at, zone, order: next(at) }, at };
  }
  if ('on' in when) {
    const noon = Date.parse(`${when.on}T00:00:00Z`) + NOON;
    return { when: { ...NOWHERE, precision: 'day', from: when.on, to: when.on, order: next(noon) }, at: noon };
  }
  if ('from' in when) {
    const { precision, from, to } = when;
    const noon = Date.parse(`${from}T00:00:00Z`) + NOON;
    return { when: { ...NOWHERE, precision, from, to, order: next(noon) }, at: noon };
  }
  // Before all that has a date.
  return { when: { ...NOWHERE, precision: 'unknown', order: next(0) }, at: null };
}

function byStory({ slot: a }: PlannedPlay, { slot: b }: PlannedPlay): number {
  if (a.special !== b.special) return a.special ? 1 : -1;
  return a.season - b.season || a.number - b.number;
}
