import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../bench/harness/application.mjs';
import { untilReady } from '../bench/harness/ready.mjs';
import { cacheFolder } from '../../scripts/setup/cacheFolder.mjs';
import { contentHash } from '../../scripts/setup/contentHash.mjs';
import { linkTree } from '../../scripts/setup/linkTree.mjs';
import { makeBase } from './base.mjs';
import { command } from './command.mjs';
import { writeLargeBackup } from './writeBackup.mjs';

/** What a made library depends on: how it is drawn, and how the app keeps what it restores. */
const INPUTS = [
  'tests/large',
  'assets/packs',
  'shared/backup',
  'shared/domain',
  'shared/library',
  'renderer/db/backup',
  'renderer/db/catalogue',
  'renderer/db/commit',
  'renderer/db/migrations',
  'renderer/db/shelves',
];
const SEED = 1;
const NOTES = 10_000;

/** Sizes that are made, in episodes. Any other works as well. */
export const SIZES = /** @type {const} */ ([1_000, 10_000, 100_000, 1_000_000]);

/**
 * The data folder of a library of so many episodes, from the cache or made now. It is nobody's: use a copy.
 * @param {import('../bench/harness/application.mjs').Program} program the package, which makes it
 * @param {number} episodes
 * @param {(line: string) => void} say
 */
export async function ensureLibrary(program, episodes, say) {
  const cache = path.join(cacheFolder(), 'large');
  const key = contentHash(INPUTS, [String(SEED), String(NOTES)]).slice(0, 12);
  const name = (/** @type {string | number} */ what) => path.join(cache, `${what}-${key}`);
  mkdirSync(cache, { recursive: true });
  /** @param {string | number} what @param {(folder: string) => Promise<void>} make */
  const kept = async (what, make) => {
    const place = name(what);
    if (existsSync(place)) return place;
    const making = path.join(cache, `making-${what}-${process.pid}`);
    mkdirSync(making);
    try {
      const from = performance.now();
      await make(making);
      // Those that were made for earlier code are of no more use.
      for (const old of readdirSync(cache).filter((one) => one.startsWith(`${what}-`)))
        rmSync(path.join(cache, old), { recursive: true, force: true });
      renameSync(making, place);
      say(`Made the library ${what} in ${Math.round((performance.now() - from) / 1_000)} s.`);
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
    return place;
  };
  const base = await kept('base', async (folder) => {
    const scratch = path.join(folder, 'scratch');
    mkdirSync(scratch);
    await makeBase(program, path.join(folder, 'profile'), scratch, SEED);
    const { file } = await command(program, path.join(folder, 'profile'), ['backup']);
    renameSync(file, path.join(folder, 'base.ndjson.gz'));
    rmSync(scratch, { recursive: true });
  });
  return path.join(
    await kept(episodes, async (folder) => {
      const [backup, profile] = [path.join(folder, 'library.ndjson.gz'), path.join(folder, 'profile')];
      const tally = await writeLargeBackup(path.join(base, 'base.ndjson.gz'), backup, {
        episodes,
        notes: NOTES,
        seed: SEED,
      });
      say(`Drew ${tally.shows} shows, ${tally.plays} plays and ${tally.notes} notes; restoring them now.`);
      copyLibrary(path.join(base, 'profile'), profile);
      await command(program, profile, ['restore', backup]);
      rmSync(backup);
      await useOnce(program, profile);
    }),
    'profile',
  );
}

/** The first window after a restore: what is kept for the next start is kept then, code and counts above all. */
async function useOnce(program, profile) {
  const application = launch(program, profile);
  try {
    await untilReady(application);
  } finally {
    await application.quit();
  }
}

/**
 * A copy of a data folder. Tables of Chromium's database are written once and only ever deleted, and backups are
 * renamed into place whole: links will do for both. Everything else is copied.
 * @param {string} from
 * @param {string} to
 */
export function copyLibrary(from, to) {
  linkTree(from, to, (relative) => (/\.(?:ldb|ndjson\.gz)$/.test(relative) ? 'link' : 'copy'));
}
