import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { atomicWriteSync } from './atomicWrite';
import type { DataPaths } from './dataFolder';
import { asideName, type Clock, keepAside } from './keepAside';

/** Puts down that the viewer asked for recovery; the next start begins with it. Throws the system's error. */
export function askRecovery(paths: DataPaths): void {
  atomicWriteSync(paths.recover, '{"recover":true}\n');
}

export function isRecoveryAsked(paths: DataPaths): boolean {
  return existsSync(paths.recover);
}

/**
 * Moves the database aside, whole and under a name that says when, so that nothing of it is lost and a new one can be
 * made; answers that name, null where there was none. What a newer Watchbill wrote down about itself goes along:
 * it speaks of the database that is no longer there. Done again after a crash it goes on where it was.
 */
export function beginRecovery(paths: DataPaths, clock: Clock): string | null {
  const { databases } = paths;
  let kept: string | null = null;
  if (existsSync(databases)) {
    kept = asideName(databases, 'aside', clock);
    renameSync(databases, path.join(paths.folder, kept));
  }
  for (const file of [paths.runtime, paths.runtimeCopy]) if (existsSync(file)) keepAside(file, 'aside', clock);
  rmSync(paths.recover);
  return kept;
}
