import { launch } from '../harness/application.mjs';
import { untilReady } from '../harness/ready.mjs';
import { median, p95, round, spread } from '../harness/statistics.mjs';
import { clickAt, markMany } from '../marking/markMany.mjs';
import { openShow } from '../marking/openShow.mjs';
import { watchFrames, watchSolid, watchTransactions } from '../marking/probes.mjs';
import { openRaw, putRaw, putRawAtNextClick } from '../marking/rawPuts.mjs';

/** The last click's way to the disk, in milliseconds since it was made. */
const lastMark = () => {
  const { clicks, transactions, solid } = window.bench;
  const { at } = clicks.at(-1);
  const after = transactions.filter(({ begun }) => begun >= at);
  const [own] = after;
  return {
    begun: own?.begun - at,
    durable: own?.complete - at,
    durability: own?.durability,
    transactions: after.length,
    acknowledged: solid.at(-1).solid - at,
  };
};

/** A place where a click does nothing. */
const heading = () => {
  const { left, top } = document.querySelector('main h1').getBoundingClientRect();
  return { x: left + 5, y: top + 5 };
};

async function measure(page, runs) {
  const [marks, unmarks, raw, clicked] = [[], [], [], []];
  await markMany(page, runs, {
    before: async () => {
      raw.push(await page.run(putRaw));
      await page.run(putRawAtNextClick);
      await clickAt(page, await page.run(heading));
      clicked.push(await page.run(() => window.bench.clickedPut));
    },
    marked: async () => {
      marks.push(await page.run(lastMark));
    },
    taken: async () => {
      unmarks.push(await page.run(lastMark));
    },
  });
  const wrong = [...marks, ...unmarks].find((one) => one.durability !== 'strict' || one.transactions !== 1);
  if (wrong) throw new Error(`A mark is one strict transaction; this was none: ${JSON.stringify(wrong)}`);
  return { marks, unmarks, raw, clicked };
}

/**
 * Click to transaction complete, against a raw strict put made by a click and counted from it. What a put takes that
 * nobody's input began (`restingPut`) is told beside it: the way from the input to the handler is in neither's power.
 */
export const markDurable = {
  name: 'mark-durable',
  goal: 'ratio at most 4',
  runs: { full: 60, smoke: 4 },
  async run({ ours, profiles, runs }) {
    const application = launch(ours, await profiles.warm());
    try {
      const { page } = await untilReady(application);
      await openShow(page);
      for (const probe of [watchFrames, watchTransactions, watchSolid, openRaw]) await page.run(probe);
      const { marks, unmarks, raw, clicked } = await measure(page, runs);
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
          met: own / limit <= 4,
          p95: [round(p95(of(marks, 'durable'))), round(p95(clicked))],
          spread: [spread(of(marks, 'durable')), spread(clicked)],
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
