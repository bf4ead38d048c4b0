import { setTimeout as pause } from 'node:timers/promises';
import { markable, stands } from './rows.mjs';

/** For the pointer to have come to rest on the box, with what that shows. */
const HOVER = 120;
/** For a mark to be stored and everything after it to be over, before anybody asks the page about it. */
const AFTERWARDS = 350;
/** Clicks must not keep step with the frames of the screen: each is put off by up to this. */
const OUT_OF_STEP = 50;

/** @param {import('../harness/page.mjs').Page} page */
export async function clickAt(page, { x, y }) {
  await page.hover(x, y);
  await pause(HOVER + Math.random() * OUT_OF_STEP);
  await page.click(x, y);
  await pause(AFTERWARDS);
}

/** @param {import('../harness/page.mjs').Page} page */
async function untilStands(page, wanted) {
  for (let waited = 0; waited < 50; waited += 1) {
    if (await page.run(stands, wanted)) return;
    await pause(100);
  }
  throw new Error(`The mark of ${wanted.ref} never became ${wanted.checked ? 'watched' : 'unwatched'} and solid.`);
}

/**
 * Marks one episode after the other by real clicks and takes each mark back again, so that the library stays as
 * small as it was. Before each mark `before` may do something else.
 * @param {import('../harness/page.mjs').Page} page on the page of a show
 * @param {number} count
 * @param {{ before?: () => Promise<void>, marked: () => Promise<void>, taken: () => Promise<void> }} hear
 */
export async function markMany(page, count, { before, marked, taken }) {
  const rows = await page.run(markable);
  if (rows.length === 0) throw new Error('There is no episode on the page that could be marked.');
  for (let index = 0; index < count; index += 1) {
    const row = rows[index % rows.length];
    await before?.();
    await clickAt(page, row);
    await untilStands(page, { ref: row.ref, checked: true });
    await marked();
    await clickAt(page, row);
    await untilStands(page, { ref: row.ref, checked: false });
    await taken();
  }
}
