import { launch } from '../harness/application.mjs';
import { untilReady } from '../harness/ready.mjs';
import { setTimeout as pause } from 'node:timers/promises';
import { openShow } from './openShow.mjs';
import { markable } from './rows.mjs';

/** Marks of the library that figures are taken with. */
const MARKS = 6;

/** Lets an application make its first start by itself: it skips the welcome, loads the packs, and ends. */
async function firstStart(program, profile) {
  const application = launch(program, profile, [`--screenshot=${profile}/first.png`]);
  await application.ended;
}

/**
 * A library of a few marks, made the way a viewer makes it.
 * @param {import('../harness/application.mjs').Program} program
 * @param {string} profile
 */
export async function prepareLibrary(program, profile) {
  await firstStart(program, profile);
  const application = launch(program, profile);
  try {
    const { page } = await untilReady(application);
    await openShow(page);
    const rows = await page.run(markable);
    for (const { x, y } of rows.slice(0, MARKS)) {
      await page.click(x, y);
      await pause(300);
    }
  } finally {
    await application.quit();
  }
}
