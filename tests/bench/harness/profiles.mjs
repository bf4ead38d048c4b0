import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { copyLibrary, ensureLibrary } from '../../large/libraries.mjs';
import { prepareLibrary } from '../marking/prepareLibrary.mjs';
import { launch } from './application.mjs';
import { untilReady } from './ready.mjs';

/** Episodes of the library that a broken measurement is found with as well. */
const SMALLEST = 1_000;

/** Starts and ends an application, so that its next start finds what a first one leaves behind. */
async function warmUp(program, profile) {
  const application = launch(program, profile);
  try {
    await untilReady(application);
  } finally {
    await application.quit();
  }
}

/**
 * Folders for the data of what is measured, all inside `folder`. A warm profile has been used before:
 * compiled code is kept, the built-in packs are loaded and the library is small (a season of marks).
 * @param {object} given
 * @param {string} given.folder
 * @param {import('./application.mjs').Program} given.ours
 * @param {import('./application.mjs').Program} given.bare
 * @param {boolean} given.smoke every large library is then the smallest of them
 * @param {(line: string) => void} given.say
 */
export function createProfiles({ folder, ours, bare, smoke, say }) {
  let made = 0;
  /** @type {Promise<string> | undefined} */
  let small;

  /** A folder that nobody has used. */
  function fresh() {
    made += 1;
    const profile = path.join(folder, String(made));
    mkdirSync(profile);
    return profile;
  }

  async function makeSmall() {
    const profile = fresh();
    await prepareLibrary(ours, profile);
    await warmUp(ours, profile);
    return profile;
  }

  return {
    fresh,
    /** A copy of its own of the warm profile with a small library. */
    async warm() {
      small ??= makeSmall();
      const profile = fresh();
      cpSync(await small, profile, { recursive: true, verbatimSymlinks: true });
      return profile;
    },
    /** A copy of its own of a library of so many episodes, with notes and packs: docs/benchmarks.md says which. */
    async large(/** @type {number} */ episodes) {
      const profile = fresh();
      copyLibrary(await ensureLibrary(ours, smoke ? SMALLEST : episodes, say), profile);
      return profile;
    },
    async warmBare() {
      const profile = fresh();
      await warmUp(bare, profile);
      return profile;
    },
  };
}
