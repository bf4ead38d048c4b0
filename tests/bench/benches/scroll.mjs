import { setTimeout as pause } from 'node:timers/promises';
import { DRAW_WHEN_COVERED, launch } from '../harness/application.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, quantile, round } from '../harness/statistics.mjs';
import { endScrolling, listScroller, openList, standLines, watchScrolling } from '../scrolling/inPage.mjs';

const EPISODES = 100_000;
/** Pixels a second: from end to end of 1,300 shows in eight seconds. */
const SPEED = 8_000;
const [P99, MEDIAN] = [33, 16.7];
/** A frame is never exactly a sixtieth of a second. */
const TOLERANCE = 0.1;
const REST = 2_000;

/** Scrolls from end to end once, and adds to what was seen. */
async function scrollOnce(page, { x, y, far }, seen) {
  await pause(REST);
  await page.run(watchScrolling, x, y);
  const gesture = { x, y, yDistance: -far, speed: SPEED, gestureSourceType: 'mouse', preventFling: false };
  await page.send('Input.synthesizeScrollGesture', gesture);
  const { between, empty, reached } = await page.run(endScrolling, x, y);
  if (reached < far * 0.9) throw new Error(`The list went ${reached} of ${far} pixels.`);
  seen.frames.push(...between);
  seen.empty += empty;
  seen.pixels.push(reached);
}

/**
 * The whole library as a list, from its first show to its last and back, by the wheel: the time between its frames. Beside it as many
 * pixels of plain text in the bare window, in turn: no list can be faster than that on the same machine.
 */
export const scroll = {
  name: 'scroll',
  goal: 'p99 of frames at most 33 ms, median 16.7',
  runs: { full: 10, smoke: 1 },
  async run({ ours, bare, profiles, runs }) {
    // Before anything covers it: a window is made warm as it is, without that switch.
    const bareProfile = await profiles.warmBare();
    const application = launch(ours, await profiles.large(EPISODES), DRAW_WHEN_COVERED);
    const plain = launch(bare, bareProfile, DRAW_WHEN_COVERED);
    try {
      const { page } = await untilReady(application);
      const { page: barePage } = await untilReady(plain);
      await page.run(openList);
      const { far } = await page.until(listScroller);
      const lines = await barePage.run(standLines, far);
      await pause(REST);
      const [own, limit] = [0, 1].map(() => ({ frames: [], pixels: [], empty: 0 }));
      for (let run = 0; run < runs; run += 1) {
        await scrollOnce(page, await page.until(listScroller), own);
        await scrollOnce(barePage, lines, limit);
      }
      const [middle, p99] = [median(own.frames), quantile(own.frames, 0.99)];
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
          bare: { p99: round(quantile(limit.frames, 0.99), 1), median: round(median(limit.frames), 2) },
          longest: round(Math.max(...own.frames), 1),
          frames: own.frames.length,
          withoutRow: own.empty,
          pixels: Math.round(median(own.pixels)),
        },
      ];
    } finally {
      await Promise.all([application.quit(), plain.quit()]);
    }
  },
};
