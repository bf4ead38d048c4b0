import { clickAt, markMany, setMark } from './markMany.mjs';
import { openShow } from './openShow.mjs';
import { watchFrames, watchSolid, watchTransactions } from './probes.mjs';
import { markable } from './rows.mjs';
import { clickedPut, endKeepingRows, keepRows, openForRows, putRows, putRowsAtNextClick } from './sameRows.mjs';

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

/**
 * Opens the show that is marked, keeps the rows of one mark for the raw puts, and sets up all that is watched.
 * @param {import('../harness/page.mjs').Page} page
 */
export async function prepareMarking(page) {
  await openShow(page);
  const [ref = ''] = await page.run(markable);
  await page.run(keepRows);
  await setMark(page, ref, true);
  const rows = await page.run(endKeepingRows);
  await setMark(page, ref, false);
  for (const probe of [watchFrames, watchTransactions, watchSolid, openForRows]) await page.run(probe);
  return rows;
}

/**
 * Marks and takes back again, and puts the same rows raw before each mark: by themselves, and by a click.
 * @param {import('../harness/page.mjs').Page} page
 * @param {number} runs
 * @param {{ before?: () => Promise<void> }} [more] what else is measured in turn
 */
export async function measureDurable(page, runs, { before } = {}) {
  const [marks, unmarks, raw, clicked] = [[], [], [], []];
  await markMany(page, runs, {
    before: async () => {
      await before?.();
      raw.push(await page.run(putRows));
      await page.run(putRowsAtNextClick);
      await clickAt(page, await page.run(heading));
      clicked.push(await page.run(clickedPut));
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
