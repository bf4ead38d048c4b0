import { DRAW_WHEN_COVERED, launch } from '../harness/application.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, p95, round, spread } from '../harness/statistics.mjs';
import { measureDurable, prepareMarking } from '../marking/durable.mjs';

const [LARGE, SMALL] = [1_000_000, 1_000];
const GOAL = 1.15;
/** Marks in one window before the other has its turn: pages that stand in the background draw no frames. */
const IN_A_ROW = 5;

/** Click to transaction complete in a library of a million episodes, against one of a thousand, in turn. */
export const markGrowth = {
  name: 'mark-growth',
  goal: 'ratio at most 1.15',
  runs: { full: 60, smoke: 2 },
  async run({ ours, profiles, runs }) {
    const profile = [await profiles.large(LARGE), await profiles.large(SMALL)];
    const applications = profile.map((one) => launch(ours, one, DRAW_WHEN_COVERED));
    try {
      const pages = [];
      for (const one of applications) pages.push((await untilReady(one)).page);
      for (const page of pages) await prepareMarking(page);
      /** @type {[number[], number[]]} */
      const measured = [[], []];
      for (let done = 0; done < runs; done += IN_A_ROW) {
        // Who goes first changes each time.
        const order = (done / IN_A_ROW) % 2 === 0 ? [0, 1] : [1, 0];
        for (const which of order) {
          const { marks } = await measureDurable(pages[which], Math.min(IN_A_ROW, runs - done));
          measured[which].push(...marks.map(({ durable }) => durable));
        }
      }
      const [own, limit] = measured.map(median);
      return [
        {
          name: 'mark-growth',
          ours: round(own),
          limit: round(limit),
          ratio: round(own / limit),
          unit: 'ms',
          runs,
          met: own / limit <= GOAL,
          p95: measured.map((one) => round(p95(one))),
          spread: measured.map(spread),
        },
      ];
    } finally {
      await Promise.all(applications.map((one) => one.quit()));
    }
  },
};
