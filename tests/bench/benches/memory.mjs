import { setTimeout as pause } from 'node:timers/promises';
import { launch } from '../harness/application.mjs';
import { interleave } from '../harness/interleave.mjs';
import { canMeasureMemory, memoryByProcess } from '../harness/pss.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, round, spread } from '../harness/statistics.mjs';

const EPISODES = 100_000;
const GOAL = 1.15;
/** Milliseconds after `ready`. */
const REST = 5000;
const MEGABYTE = 1024 * 1024;

/** Megabytes of all processes, and of each kind. */
async function measureMemory(program, profile) {
  const application = launch(program, profile);
  try {
    const { page, afterStart } = await untilReady(application);
    // Being watched takes memory too.
    await page.detach();
    await pause(application.startedAt + afterStart + REST - (performance.timeOrigin + performance.now()));
    /** @type {Record<string, number>} */
    const kinds = {};
    let all = 0;
    for (const { type, bytes } of memoryByProcess(application.pid)) {
      kinds[type] = (kinds[type] ?? 0) + bytes / MEGABYTE;
      all += bytes / MEGABYTE;
    }
    return { all, kinds };
  } finally {
    await application.quit();
  }
}

/** The median of each kind of process. */
function byKind(measured) {
  const names = Object.keys(measured[0]?.kinds ?? {});
  return Object.fromEntries(
    names.map((name) => [name, round(median(measured.map(({ kinds }) => kinds[name] ?? 0)), 1)]),
  );
}

/** Proportional set size of all processes five seconds after `ready`. */
export const memory = {
  name: 'memory',
  goal: 'ratio at most 1.15',
  runs: { full: 10, smoke: 1 },
  async run({ ours, bare, profiles, runs, say }) {
    if (!canMeasureMemory) {
      say('memory: this system does not tell proportional set sizes; not measured.');
      return [];
    }
    const [profile, bareProfile] = [await profiles.large(EPISODES), await profiles.warmBare()];
    const measured = await interleave(
      runs,
      () => measureMemory(ours, profile),
      () => measureMemory(bare, bareProfile),
    );
    const own = measured.ours.map(({ all }) => all);
    const limit = measured.limit.map(({ all }) => all);
    const ratio = median(own) / median(limit);
    return [
      {
        name: 'memory',
        ours: round(median(own), 1),
        limit: round(median(limit), 1),
        ratio: round(ratio),
        unit: 'MB',
        runs,
        met: ratio <= GOAL,
        spread: [spread(own), spread(limit)],
        processes: { ours: byKind(measured.ours), limit: byKind(measured.limit) },
      },
    ];
  },
};
