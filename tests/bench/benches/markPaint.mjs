import { DRAW_WHEN_COVERED, launch } from '../harness/application.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, p95, round } from '../harness/statistics.mjs';
import { clickAt, markMany } from '../marking/markMany.mjs';
import { openShow } from '../marking/openShow.mjs';
import { watchFrames } from '../marking/probes.mjs';

const EPISODES = 100_000;
const MIDDLE = { x: 640, y: 400 };
/** Milliseconds over the bare page. */
const GOAL = 4;

/** The last click's milliseconds to the second frame after it. */
const lastClick = () => {
  const { at, painted, shown } = window.bench.clicks.at(-1);
  return { time: painted - at, shown };
};

/** Both windows stand open and are clicked in turn. */
async function measure(page, barePage, runs) {
  const [own, limit] = [[], []];
  let shown = 0;
  await markMany(page, runs, {
    before: async () => {
      await clickAt(barePage, MIDDLE);
      limit.push((await barePage.run(lastClick)).time);
    },
    marked: async () => {
      const click = await page.run(lastClick);
      own.push(click.time);
      shown += click.shown ? 1 : 0;
    },
    taken: async () => {},
  });
  // A mark that the second frame does not show would make the figure worthless.
  if (shown < runs) throw new Error(`Only ${shown} of ${runs} marks were shown by the second frame.`);
  return { own, limit };
}

/** Click to the second animation frame after it, p95, minus the same on the bare page. */
export const markPaint = {
  name: 'mark-paint',
  goal: 'p95 at most 4 ms over the bare page',
  runs: { full: 80, smoke: 4 },
  async run({ ours, bare, profiles, runs }) {
    const [profile, bareProfile] = [await profiles.large(EPISODES), await profiles.warmBare()];
    const application = launch(ours, profile, DRAW_WHEN_COVERED);
    const bareApplication = launch(bare, bareProfile, DRAW_WHEN_COVERED);
    try {
      const [{ page }, { page: barePage }] = [await untilReady(application), await untilReady(bareApplication)];
      await openShow(page);
      await page.run(watchFrames);
      await barePage.run(watchFrames);
      const { own, limit } = await measure(page, barePage, runs);
      const over = p95(own) - p95(limit);
      return [
        {
          name: 'mark-paint',
          ours: round(over),
          limit: GOAL,
          ratio: round(over / GOAL),
          unit: 'ms',
          runs,
          met: over <= GOAL,
          p95: [round(p95(own)), round(p95(limit))],
          median: [round(median(own)), round(median(limit))],
        },
      ];
    } finally {
      await Promise.all([application.quit(), bareApplication.quit()]);
    }
  },
};
