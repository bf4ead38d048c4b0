import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { withSetupLock } from './lock.mjs';
import { SetupError } from './project.mjs';
import { resolveRuntime } from './runtime.mjs';
import { say } from './say.mjs';
import { ensureSystemLibraries } from './systemLibraries.mjs';

/**
 * Dependencies, system libraries and the Electron to run on. Every part looks first and does nothing when there is
 * nothing to do.
 * @param {readonly import('./systemLibraries.mjs').LibraryGroup[]} libraries
 */
export function ensureMachine(libraries) {
  return withSetupLock(async () => {
    await ensureDependencies();
    await ensureSystemLibraries(libraries);
    return resolveRuntime();
  });
}

export const ensureBuilt = () => withSetupLock(ensureBuild);

/**
 * Runs a command of ours to its exit code. What the user can do something about is told in a sentence; anything
 * else is our fault and keeps its stack.
 * @param {() => Promise<number>} command
 */
export async function main(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
