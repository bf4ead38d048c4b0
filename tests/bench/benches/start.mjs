import { launch } from '../harness/application.mjs';
import { interleave } from '../harness/interleave.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, p95, round, spread } from '../harness/statistics.mjs';

/** Milliseconds from the spawn to `ready`. */
async function measureStart(program, profile) {
  const application = launch(program, profile);
  try {
    return (await untilReady(application)).afterStart;
  } finally {
    await application.quit();
  }
}

/** Two starts in turn, as one figure. */
async function compare(name, goal, runs, ours, limit) {
  const measured = await interleave(runs, ours, limit);
  const ratio = median(measured.ours) / median(measured.limit);
  return [
    {
      name,
      ours: round(median(measured.ours), 0),
      limit: round(median(measured.limit), 0),
      ratio: round(ratio),
      unit: 'ms',
      runs,
      met: ratio <= goal,
      p95: [round(p95(measured.ours), 0), round(p95(measured.limit), 0)],
      spread: [spread(measured.ours), spread(measured.limit)],
    },
  ];
}

/** Spawn to the first screen with its data, with 100,000 episodes, against a bare window's second frame. */
export const start = {
  name: 'start',
  goal: 'ratio at most 1.25',
  runs: { full: 20, smoke: 2 },
  async run({ ours, bare, profiles, runs }) {
    const [profile, bareProfile] = [await profiles.large(100_000), await profiles.warmBare()];
    return compare(
      'start',
      1.25,
      runs,
      () => measureStart(ours, profile),
      () => measureStart(bare, bareProfile),
    );
  },
};

/** The same with a million episodes, against a thousand. */
export const startGrowth = {
  name: 'start-growth',
  goal: 'ratio at most 1.15',
  runs: { full: 30, smoke: 1 },
  async run({ ours, profiles, runs }) {
    const [large, small] = [await profiles.large(1_000_000), await profiles.large(1_000)];
    return compare(
      'start-growth',
      1.15,
      runs,
      () => measureStart(ours, large),
      () => measureStart(ours, small),
    );
  },
};
