import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StartProblem } from '../../shared/ipc/contract';
import type { Preferences } from '../../shared/ipc/preferences';
import { removeLeftovers } from './atomicWrite';
import { type DataPaths, whyNotWritable } from './dataFolder';
import { folderFailure } from './fileFailure';
import type { Clock } from './keepAside';
import { readPreferences } from './preferences';
import { beginRecovery, isRecoveryAsked } from './recovery';
import { guard, recordOfStart, type RunningVersions } from './runtimeGuard';
import { readRuntimeRecord, writeRuntimeRecordSync } from './runtimeRecord';

/** What is known before the first window. With a problem, nothing in the folder may be opened or changed. */
export type Start = {
  problem: StartProblem | null;
  preferences: Preferences;
  preferencesKeptAside: string | null;
  /** The viewer asked for recovery: the database was moved aside, under this name where there was one. */
  recovering: { keptAside: string | null } | null;
};

/** Is there a problem with this folder? Looks only; the one thing it may make is empty folders and a probe file. */
export function findProblem(paths: DataPaths, running: RunningVersions): StartProblem | null {
  const reason = whyNotWritable(paths);
  if (reason !== null) return { code: 'DATA_FOLDER_NOT_WRITABLE', folder: paths.folder, reason };
  try {
    return guard(readRuntimeRecord(paths).record, running);
  } catch (error) {
    return { code: 'DATA_FOLDER_NOT_WRITABLE', folder: paths.folder, reason: folderFailure(error) };
  }
}

/**
 * Examines the data folder and, when all is well, puts down which versions use it from now on. Runs synchronously
 * and before Chromium opens anything, since from then on the running Chromium may already have written.
 */
export function prepareStart(paths: DataPaths, running: RunningVersions, clock: Clock): Start {
  const { recovering, failed } = recover(paths, clock);
  const problem = failed ?? findProblem(paths, running) ?? claim(paths, running, clock);
  const { preferences, keptAside } = readPreferences(paths.preferences, clock, problem === null);
  return { problem, preferences, preferencesKeptAside: keptAside, recovering };
}

/** Before anything is asked of the folder: what stands in it may be the reason for recovering. */
function recover(paths: DataPaths, clock: Clock): { recovering: Start['recovering']; failed: StartProblem | null } {
  if (!isRecoveryAsked(paths)) return { recovering: null, failed: null };
  try {
    return { recovering: { keptAside: beginRecovery(paths, clock) }, failed: null };
  } catch (error) {
    const problem = { code: 'DATA_FOLDER_NOT_WRITABLE', folder: paths.folder, reason: folderFailure(error) } as const;
    return { recovering: null, failed: problem };
  }
}

function claim(paths: DataPaths, running: RunningVersions, clock: Clock): StartProblem | null {
  try {
    removeLeftovers(paths.state);
    const { record, damaged } = readRuntimeRecord(paths);
    writeRuntimeRecordSync(paths, recordOfStart(record, running), damaged, clock);
    return null;
  } catch (error) {
    return { code: 'DATA_FOLDER_NOT_WRITABLE', folder: paths.folder, reason: folderFailure(error) };
  }
}

/** A folder for Chromium's files while the real data folder must not be opened; `remove` at quit. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-problem-'));
  return {
    folder,
    remove: () => {
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
