import { setTimeout as pause } from 'node:timers/promises';
import { launch } from '../harness/application.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, p95, round, spread } from '../harness/statistics.mjs';
import { clickAt } from '../marking/markMany.mjs';
import { watchTransactions } from '../marking/probes.mjs';
import { clickedPut, endKeepingRows, keepRows, openForRows, putRowsAtNextClick } from '../marking/sameRows.mjs';
import {
  findLongest,
  goToShow,
  isTakenBack,
  lastWhole,
  markEntry,
  menuButton,
  seesEpisodes,
  watchWhole,
} from '../marking/wholeShow.mjs';

const EPISODES = 100_000;
const [GOAL, PAINTED] = [2, 50];
/** Until what a large mark sets off is over: pages read again, the notice comes. */
const AFTERWARDS = 1_500;

/** Marks the show by its menu, and takes it back by its key. Answers what the mark took. */
async function markWhole(page) {
  await clickAt(page, await page.until(menuButton));
  await clickAt(page, await page.until(markEntry));
  const took = await page.until(lastWhole);
  await pause(AFTERWARDS);
  await page.press('z', 'KeyZ', { control: true });
  await page.until(isTakenBack);
  await pause(AFTERWARDS);
  return took;
}

/** A place where a click does nothing. */
const heading = () => {
  const { left, top } = document.querySelector('main h1').getBoundingClientRect();
  return { x: left + 5, y: top + 5 };
};

/** The largest mark there is, by the menu of the show, against one raw strict transaction of the very same rows. */
export const bulk = {
  name: 'bulk',
  goal: 'ratio at most 2',
  runs: { full: 12, smoke: 1 },
  async run({ ours, profiles, runs, say }) {
    const application = launch(ours, await profiles.large(EPISODES));
    try {
      const { page } = await untilReady(application);
      const longest = await page.run(findLongest);
      say(`bulk: ${longest.unwatched} episodes of ${longest.title}.`);
      await page.run(goToShow, longest.slug);
      await page.until(seesEpisodes);
      await pause(AFTERWARDS);
      await page.run(watchTransactions);
      await page.run(watchWhole);
      await page.run(keepRows);
      await markWhole(page);
      const rows = await page.run(endKeepingRows);
      await page.run(openForRows);
      const [marks, clicked] = [[], []];
      for (let run = 0; run < runs; run += 1) {
        await page.run(putRowsAtNextClick);
        await clickAt(page, await page.run(heading));
        clicked.push(await page.run(clickedPut));
        marks.push(await markWhole(page));
      }
      const wrong = marks.find((one) => one.durability !== 'strict' || one.transactions !== 1 || !one.shown);
      if (wrong) throw new Error(`It is one strict transaction, seen in the next frame: ${JSON.stringify(wrong)}`);
      const of = (what) => marks.map((one) => one[what]);
      const ratio = median(of('durable')) / median(clicked);
      const painted = p95(of('painted'));
      const common = { unit: 'ms', runs, episodes: longest.unwatched };
      return [
        {
          name: 'bulk',
          ours: round(median(of('durable'))),
          limit: round(median(clicked)),
          ratio: round(ratio),
          ...common,
          met: ratio <= GOAL,
          p95: [round(p95(of('durable'))), round(p95(clicked))],
          spread: [spread(of('durable')), spread(clicked)],
          rows,
        },
        {
          name: 'bulk-paint',
          goal: 'p95 at most 50 ms',
          ours: round(painted),
          limit: PAINTED,
          ratio: round(painted / PAINTED),
          ...common,
          met: painted <= PAINTED,
          median: round(median(of('painted'))),
        },
      ];
    } finally {
      await application.quit();
    }
  },
};
