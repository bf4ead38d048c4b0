import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderFailure } from './fileFailure';
import type { WindowKind } from './windowBounds';

/** Where things lie in the data folder, beside what Chromium keeps there (`IndexedDB/` and others). */
export type DataPaths = {
  folder: string;
  /** Chromium's folder of databases. It can only be changed or moved while no Chromium uses it: at the very start. */
  databases: string;
  state: string;
  runtime: string;
  runtimeCopy: string;
  preferences: string;
  windowBounds: Record<WindowKind, string>;
  /** The whole windows that were open last, with their pages. */
  openWindows: string;
  /** What airs soon, to be said by the system. */
  airings: string;
  journalFolder: string;
  journal: string;
  /** There while a recovery is asked for and not begun. */
  recover: string;
  witness: string;
  backupRecord: string;
  exportsUnderWay: string;
  /** Where backups go as long as the viewer chooses no other place. */
  backups: string;
  log: string;
};

export function dataPaths(folder: string): DataPaths {
  const state = path.join(folder, 'state');
  const journalFolder = path.join(folder, 'journal');
  return {
    folder,
    databases: path.join(folder, 'IndexedDB'),
    state,
    runtime: path.join(state, 'runtime.json'),
    runtimeCopy: path.join(state, 'runtime.copy.json'),
    preferences: path.join(state, 'preferences.json'),
    windowBounds: {
      main: path.join(state, 'window.json'),
      card: path.join(state, 'card-window.json'),
      note: path.join(state, 'note-window.json'),
      'up-next': path.join(state, 'up-next-window.json'),
    },
    openWindows: path.join(state, 'open-windows.json'),
    airings: path.join(state, 'airings.json'),
    journalFolder,
    journal: path.join(journalFolder, 'actions.ndjson'),
    recover: path.join(state, 'recover.json'),
    witness: path.join(state, 'witness.json'),
    backupRecord: path.join(state, 'backups.json'),
    exportsUnderWay: path.join(state, 'exports.json'),
    backups: path.join(folder, 'backups'),
    log: path.join(folder, 'logs', 'main.log'),
  };
}

/**
 * The folder for an Electron that is older than the pinned one: it gets a folder of its own beside the normal
 * one, because the pinned Electron's data must never meet an older Chromium. Null: the normal folder is right,
 * or the user has named one.
 */
export function folderOfOlderElectron(choice: {
  normal: string;
  named: boolean;
  runs: number;
  pinned: number;
}): string | null {
  if (choice.named || choice.runs >= choice.pinned) return null;
  return `${choice.normal} (Electron ${choice.runs})`;
}

/**
 * Makes the folders and tries to write: null, or why it cannot be done (the end of a sentence). A full disk counts,
 * because Chromium may empty a database that it opens on a full disk.
 */
export function whyNotWritable(paths: DataPaths): string | null {
  const probe = path.join(paths.state, `.write-test-${process.pid}`);
  try {
    mkdirSync(paths.state, { recursive: true });
    mkdirSync(paths.journalFolder, { recursive: true });
    writeFileSync(probe, Buffer.alloc(4096));
    return null;
  } catch (error) {
    return folderFailure(error);
  } finally {
    try {
      rmSync(probe, { force: true });
    } catch {
      // A folder that cannot be written to may refuse this as well; the reason is told already.
    }
  }
}
