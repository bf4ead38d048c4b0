import { setTimeout as pause } from 'node:timers/promises';
import { launch } from '../harness/application.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, quantile, round } from '../harness/statistics.mjs';
import { endScrolling, listScroller, openList, watchScrolling } from '../scrolling/inPage.mjs';

const EPISODES = 100_000;
/** Pixels a second: from end to end of 1,300 shows in eight seconds. */
const SPEED = 8_000;
const [P99, MEDIAN] = [33, 16.7];
/** A frame is never exactly a sixtieth of a second. */
const TOLERANCE = 0.1;
const REST = 2_000;

/** The whole library as a list, from its first show to its last and back, by the wheel: the time between its frames. */
export const scroll = {
  name: 'scroll',
  goal: 'p99 of frames at most 33 ms, median 16.7',
  runs: { full: 10, smoke: 1 },
  async run({ ours, profiles, runs }) {
    const application = launch(ours, await profiles.large(EPISODES));
    try {
      const { page } = await untilReady(application);
      await page.run(openList);
      await page.until(listScroller);
      await pause(REST);
      const [frames, pixels] = [[], []];
      let empty = 0;
      for (let run = 0; run < runs; run += 1) {
        const { x, y, far } = await page.until(listScroller);
        await pause(REST);
        await page.run(watchScrolling, x, y);
        const gesture = { x, y, yDistance: -far, speed: SPEED, gestureSourceType: 'mouse', preventFling: false };
        await page.send('Input.synthesizeScrollGesture', gesture);
        const seen = await page.run(endScrolling, x, y);
        if (seen.reached < far * 0.9) throw new Error(`The list went ${seen.reached} of ${far} pixels.`);
        frames.push(...seen.between);
        empty += seen.empty;
        pixels.push(seen.reached);
      }
      const [middle, p99] = [median(frames), quantile(frames, 0.99)];
      return [
        {
          name: 'scroll',
          ours: round(p99, 1),
          limit: P99,
          ratio: round(p99 / P99),
          unit: 'ms',
          runs,
          met: p99 <= P99 && middle <= MEDIAN + TOLERANCE,
          median: round(middle, 2),
          longest: round(Math.max(...frames), 1),
          frames: frames.length,
          withoutRow: empty,
          pixels: Math.round(median(pixels)),
        },
      ];
    } finally {
      await application.quit();
    }
  },
};
