import { setTimeout as pause } from 'node:timers/promises';
import { markable, placeOf, stands } from './rows.mjs';

/** For the pointer to have come to rest on the box, with what that shows. */
const HOVER = 120;
/** For a mark to be stored and everything after it to be over, before anybody asks the page about it. */
const AFTERWARDS = 350;
/** Clicks must not keep step with the frames of the screen: each is put off by up to this. */
const OUT_OF_STEP = 50;
const PATIENCE = 20_000;
const STEP = 100;

/** @param {import('../harness/page.mjs').Page} page */
export async function clickAt(page, { x, y }) {
  await page.hover(x, y);
  await pause(HOVER + Math.random() * OUT_OF_STEP);
  await page.click(x, y);
  await pause(AFTERWARDS);
}

/**
 * Clicks the box of an episode, and waits until its mark is stored.
 * @param {import('../harness/page.mjs').Page} page on the page of a show
 * @param {string} ref
 * @param {boolean} watched what it becomes by that
 */
export async function setMark(page, ref, watched) {
  await clickAt(page, await page.run(placeOf, ref));
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    if (await page.run(stands, ref, watched)) return;
    await pause(STEP);
  }
  throw new Error(`The mark of ${ref} never became ${watched ? 'watched' : 'unwatched'} and solid.`);
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
    const ref = rows[index % rows.length] ?? '';
    await before?.();
    await setMark(page, ref, true);
    await marked();
    await setMark(page, ref, false);
    await taken();
  }
}
