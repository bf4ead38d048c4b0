import { setTimeout as pause } from 'node:timers/promises';
import { launch } from '../harness/application.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, quantile, round, spread } from '../harness/statistics.mjs';
import { openShow } from '../marking/openShow.mjs';
import { askAll, askForPalette, countMarked, hasWorker, markSeasons, watchWorkers } from '../search/inPage.mjs';
import { QUESTIONS } from '../search/questions.mjs';

/** One frame of a screen with 60 a second, in milliseconds. */
const GOAL = 16;
/** All of the built-in companion: then there is most to find. */
const EPISODES = 30;
/** What the palette asks for. */
const HITS = 6;
/** Until the index stands and what the first rounds bring (compiled code, above all) is over. */
const REST = 3000;

async function prepare(page) {
  await openShow(page);
  await page.run(watchWorkers);
  await page.run(markSeasons);
  await page.until(countMarked);
  const marked = await page.run(countMarked);
  if (marked !== EPISODES) throw new Error(`${marked} episodes are marked, not ${EPISODES}.`);
  await page.run(askForPalette);
  await page.until(hasWorker);
  await pause(REST);
  await page.run(askAll, QUESTIONS, HITS);
}

/** A question to the search and its answer, from the page to its worker and back, at every letter that is typed. */
export const searchWorker = {
  name: 'search-worker',
  goal: 'p99 at most 16 ms',
  runs: { full: 12, smoke: 1 },
  async run({ ours, profiles, runs }) {
    const application = launch(ours, await profiles.warm());
    try {
      const { page } = await untilReady(application);
      await prepare(page);
      const [asked, empty] = [[], []];
      for (let index = 0; index < runs; index += 1) {
        const answered = await page.run(askAll, QUESTIONS, HITS);
        // An index that finds nothing would be the fastest of all.
        if (answered.hits < QUESTIONS.length) throw new Error(`Only ${answered.hits} kinds of hits were found.`);
        asked.push(...answered.asked);
        empty.push(...answered.empty);
      }
      const p99 = quantile(asked, 0.99);
      const common = { unit: 'ms', runs: asked.length };
      return [
        {
          name: 'search-worker',
          ours: round(p99),
          limit: GOAL,
          ratio: round(p99 / GOAL),
          ...common,
          met: p99 <= GOAL,
          slowest: round(Math.max(...asked)),
          emptyCall: round(quantile(empty, 0.99)),
        },
        {
          name: 'search-worker-median',
          goal: 'reported beside a call without work',
          ours: round(median(asked)),
          limit: round(median(empty)),
          ratio: round(median(asked) / median(empty)),
          ...common,
          met: true,
          spread: [spread(asked), spread(empty)],
        },
      ];
    } finally {
      await application.quit();
    }
  },
};
