import { addDays } from '../util/days';

/** Days in a row, first and last included. */
export type Run = { from: string; to: string; days: number };

/** The longest run of days that follow one another; of several the newest. `days` in order, each once. */
export function longestRun(days: readonly string[]): Run | null {
  return runsOf(days).reduce<Run | null>((best, run) => (best === null || run.days >= best.days ? run : best), null);
}

/** The run that goes on: it ends today, or ended yesterday and may still go on today. */
export function currentRun(days: readonly string[], today: string): Run | null {
  const last = runsOf(days).findLast((run) => run.to <= today);
  return last && last.to >= addDays(today, -1) ? last : null;
}

function runsOf(days: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && addDays(last.to, 1) === day) {
      last.to = day;
      last.days += 1;
    } else runs.push({ from: day, to: day, days: 1 });
  }
  return runs;
}
