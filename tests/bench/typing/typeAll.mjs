import { setTimeout as pause } from 'node:timers/promises';
import { hasResults, untilDrawn } from './inPage.mjs';

/** Between two keys, as of somebody who types fast. */
const BETWEEN = 90;
const PATIENCE = 10_000;

/** Seconds that the page's own thread has worked since it began, without those in which others had the processor. */
async function worked(page) {
  const { metrics } = await page.send('Performance.getMetrics');
  return metrics.find((/** @type {{ name: string }} */ { name }) => name === 'TaskDuration').value;
}

/**
 * Types each text letter by letter into the field that has the focus, and takes it out again. Answers of every letter
 * what its answer took, and how long the page's thread worked for it, from the key to what is drawn.
 * @param {import('../harness/page.mjs').Page} page
 * @param {readonly string[]} texts
 */
export async function typeAll(page, texts) {
  const keys = [];
  let found = 0;
  for (const text of texts) {
    for (let length = 1; length <= text.length; length += 1) {
      const letter = text.charAt(length - 1);
      await pause(BETWEEN);
      const before = await worked(page);
      await page.press(letter, letter === ' ' ? 'Space' : `Key${letter.toUpperCase()}`, { text: letter });
      const typed = text.slice(0, length);
      const key = await page.run(untilDrawn, typed, PATIENCE);
      if (key === null) throw new Error(`There was no answer to ${typed}.`);
      keys.push({ typed, ...key, thread: ((await worked(page)) - before) * 1_000 });
    }
    found += (await page.run(hasResults)) ? 1 : 0;
    await page.press('a', 'KeyA', { control: true, commands: ['selectAll'] });
    await page.press('Backspace', 'Backspace');
    await pause(BETWEEN);
  }
  return { keys, found };
}
