import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../bench/harness/application.mjs';
import { untilReady } from '../bench/harness/ready.mjs';
import { command } from './command.mjs';
import { makePacks } from './packs.mjs';
import { createRandom } from './random.mjs';

/** Episodes of the built-in companion that are watched; the others are left for marking. */
const MARKS = 6;
/** Of the added packs so many episodes are watched, of 60. */
const SEEN = 45;
const COLUMNS = 'play_id,show,show_id,season,episode,watched_precision,watched_at,watched_from,watched_to';

/**
 * Makes the data folder that every large library begins with, by what a viewer does: the first start, three packs
 * opened from files and added in the window, their episodes imported from a table, and a few marks.
 * @param {import('../bench/harness/application.mjs').Program} program
 * @param {string} profile an empty folder for it
 * @param {string} scratch a folder for files on the way
 * @param {number} seed
 */
export async function makeBase(program, profile, scratch, seed) {
  await launch(program, profile, [`--screenshot=${path.join(scratch, 'first.png')}`]).ended;
  const packs = makePacks(createRandom(seed));
  for (const { name, text } of packs) {
    const file = path.join(scratch, `${name}.watchbill-pack`);
    writeFileSync(file, text);
    await command(program, profile, ['pack', 'check', file]);
    await addPack(program, profile, file);
  }
  const plays = path.join(scratch, 'plays.csv');
  writeFileSync(plays, `${[COLUMNS, ...packs.flatMap(rowsOf)].join('\r\n')}\r\n`);
  const { unclear, stubs, refused } = await command(program, profile, ['import', plays]);
  if (unclear + stubs + refused.length > 0) throw new Error('Plays of the added packs were not all matched.');
  for (let number = 1; number <= MARKS; number += 1)
    await command(program, profile, ['mark', 'picard', `S1E${number}`]);
}

/** @param {ReturnType<typeof makePacks>[number]} pack */
function rowsOf({ name, slug, episodes }) {
  const show = slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return episodes
    .slice(0, SEEN)
    .map(({ season, number }) => `,${show},show:${name}:${slug},${season},${number},unknown,,,`);
}

/** Opens a pack file with the app, as a double click on it does, and adds it. */
async function addPack(program, profile, file) {
  const application = launch(program, profile, [file]);
  try {
    const { page } = await untilReady(application);
    await page.until(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Add this pack');
      button?.click();
      return button !== undefined;
    });
    await page.until(() => [...document.querySelectorAll('section[aria-labelledby="added-packs"] li')].length > 0);
    // The notice comes once the journal file is flushed as well.
    await page.until(() => document.body.textContent?.includes('Added the pack'));
  } finally {
    await application.quit();
  }
}
