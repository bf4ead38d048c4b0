import { setTimeout as pause } from 'node:timers/promises';
import { DRAW_WHEN_COVERED, launch } from '../harness/application.mjs';
import { canMeasureProcessor, processorTimes, usedBetween } from '../harness/processorTime.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, p95, round } from '../harness/statistics.mjs';

const EPISODES = 100_000;
/** Seconds over the bare window. */
const GOAL = 0.05;
/** After the start: what counts and looks after things once idle is over by then. */
const REST = 20_000;
const UNTOUCHED = 60_000;
/** Minutes of one start. After five without a key the daily test of a backup begins, which is work and not idling. */
const MINUTES = 3;

/**
 * Both windows stand open at the same time and nobody touches them: what the machine does meanwhile falls on both.
 * The windows are of their own starts again after some minutes.
 */
async function measure(ours, bare, profile, bareProfile, runs, length) {
  const [own, limit] = [[], []];
  while (own.length < runs) {
    const applications = [launch(ours, profile, DRAW_WHEN_COVERED), launch(bare, bareProfile, DRAW_WHEN_COVERED)];
    try {
      for (const one of applications) await (await untilReady(one)).page.detach();
      await pause(REST);
      for (let minute = 0; minute < MINUTES && own.length < runs; minute += 1) {
        const before = applications.map(({ pid }) => processorTimes(pid));
        await pause(length);
        const [used, bareUsed] = applications.map(({ pid }, index) => usedBetween(before[index], processorTimes(pid)));
        own.push(used);
        limit.push(bareUsed);
      }
    } finally {
      await Promise.all(applications.map((one) => one.quit()));
    }
  }
  return { own, limit };
}

/** The median of each kind of process. */
function byKind(measured) {
  const names = Object.keys(measured[0]?.kinds ?? {});
  return Object.fromEntries(
    names.map((name) => [name, round(median(measured.map(({ kinds }) => kinds[name] ?? 0)), 3)]),
  );
}

/** Processor time of all processes in a minute in which nobody touches anything, minus the bare window's. */
export const idle = {
  name: 'idle',
  goal: 'under 0.05 s over the bare window',
  runs: { full: 12, smoke: 1 },
  async run({ ours, bare, profiles, runs, smoke, say }) {
    if (!canMeasureProcessor) {
      say('idle: this system does not tell processor times in /proc; not measured.');
      return [];
    }
    const [profile, bareProfile] = [await profiles.large(EPISODES), await profiles.warmBare()];
    const length = smoke ? UNTOUCHED / 60 : UNTOUCHED;
    const { own, limit } = await measure(ours, bare, profile, bareProfile, runs, length);
    const [ownAll, limitAll] = [own, limit].map((list) => list.map(({ all }) => all));
    const over = median(ownAll) - median(limitAll);
    return [
      {
        name: 'idle',
        ours: round(over, 3),
        limit: GOAL,
        ratio: round(over / GOAL),
        unit: 's',
        runs,
        met: over < GOAL,
        median: [round(median(ownAll), 3), round(median(limitAll), 3)],
        p95: [round(p95(ownAll), 3), round(p95(limitAll), 3)],
        processes: { ours: byKind(own), limit: byKind(limit) },
      },
    ];
  },
};
