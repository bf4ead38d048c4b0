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

/** Spawn to the first screen with its data, on a warm profile, against a bare window's second frame. */
export const start = {
  name: 'start',
  goal: 'ratio at most 1.35',
  runs: { full: 20, smoke: 2 },
  async run({ ours, bare, profiles, runs }) {
    const [profile, bareProfile] = [await profiles.warm(), await profiles.warmBare()];
    const measured = await interleave(
      runs,
      () => measureStart(ours, profile),
      () => measureStart(bare, bareProfile),
    );
    const [own, limit] = [median(measured.ours), median(measured.limit)];
    return [
      {
        name: 'start',
        ours: round(own, 0),
        limit: round(limit, 0),
        ratio: round(own / limit),
        unit: 'ms',
        runs,
        met: own / limit <= 1.35,
        p95: [round(p95(measured.ours), 0), round(p95(measured.limit), 0)],
        spread: [spread(measured.ours), spread(measured.limit)],
      },
    ];
  },
};
