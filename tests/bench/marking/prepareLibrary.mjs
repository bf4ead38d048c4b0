import { launch } from '../harness/application.mjs';
import { untilReady } from '../harness/ready.mjs';
import { openShow } from './openShow.mjs';
import { setMark } from './markMany.mjs';
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
    for (const ref of (await page.run(markable)).slice(0, MARKS)) await setMark(page, ref, true);
  } finally {
    await application.quit();
  }
}
