import { setTimeout as pause } from 'node:timers/promises';

/** Until what was opened has come to rest: fonts, transitions, what a page does when it has nothing else to do. */
const REST = 1500;

/**
 * Opens the show that is measured: thirty rows, all of them in the page.
 * @param {import('../harness/page.mjs').Page} page
 */
export async function openShow(page) {
  await page.run(() => {
    location.hash = '#/show/picard';
  });
  await page.until(() => document.querySelectorAll('[data-episode] input[type=checkbox]').length >= 10);
  await pause(REST);
}
