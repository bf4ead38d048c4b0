import { launch } from '../harness/application.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, p95, round, spread } from '../harness/statistics.mjs';
import { measureDurable, prepareMarking } from '../marking/durable.mjs';

const EPISODES = 100_000;
const GOAL = 3;

/**
 * Click to transaction complete, against a raw strict transaction of the very same rows made by a click and counted
 * from it. What that takes when nobody's input began it (`restingPut`) is told beside it: the way from the input to the
 * handler is in neither's power.
 */
export const markDurable = {
  name: 'mark-durable',
  goal: 'ratio at most 3',
  runs: { full: 60, smoke: 4 },
  async run({ ours, profiles, runs }) {
    const application = launch(ours, await profiles.large(EPISODES));
    try {
      const { page } = await untilReady(application);
      const rows = await prepareMarking(page);
      const { marks, unmarks, raw, clicked } = await measureDurable(page, runs);
      const of = (list, what) => list.map((one) => one[what]);
      const [own, limit] = [median(of(marks, 'durable')), median(clicked)];
      return [
        {
          name: 'mark-durable',
          ours: round(own),
          limit: round(limit),
          ratio: round(own / limit),
          unit: 'ms',
          runs,
          met: own / limit <= GOAL,
          p95: [round(p95(of(marks, 'durable'))), round(p95(clicked))],
          spread: [spread(of(marks, 'durable')), spread(clicked)],
          rows,
          restingPut: round(median(raw)),
          ratioToRestingPut: round(own / median(raw)),
          begun: round(median(of(marks, 'begun'))),
          acknowledged: round(median(of(marks, 'acknowledged'))),
          unmark: round(median(of(unmarks, 'durable'))),
        },
      ];
    } finally {
      await application.quit();
    }
  },
};
