import { readFileSync } from 'node:fs';
import path from 'node:path';
import { atomicWrite, atomicWriteSync } from './atomicWrite';
import type { DataPaths } from './dataFolder';
import { systemCode } from './fileFailure';
import { type Clock, keepAside } from './keepAside';
import { readSmallFile } from './readSmallFile';
import { major, RuntimeRecord } from './runtimeGuard';

type Reading = { record: RuntimeRecord | null; damaged: boolean };

/** Reads one copy. A file that is not there is no damage. Throws when the system refuses to read it. */
function readCopy(file: string): Reading {
  let text: string | null;
  try {
    text = readSmallFile(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { record: null, damaged: false };
    throw error;
  }
  try {
    return { record: RuntimeRecord.parse(JSON.parse(text ?? 'null')), damaged: false };
  } catch {
    return { record: null, damaged: true };
  }
}

/** Chromium's own note of who used the folder last, where it writes one (Chrome does, Electron so far does not). */
function readLastVersion(folder: string): number {
  try {
    return major(readFileSync(path.join(folder, 'Last Version'), 'utf8').slice(0, 40));
  } catch {
    return 0;
  }
}

/**
 * The highest versions that any source in the folder tells of: `runtime.json`, its copy, Chromium's `Last Version`.
 * Null when none tells anything: a new folder, or one whose records are all damaged; then the start goes on, since
 * refusing would lock somebody out of data that is most likely fine.
 */
export function readRuntimeRecord(paths: DataPaths): { record: RuntimeRecord | null; damaged: string[] } {
  const copies = [paths.runtime, paths.runtimeCopy].map((file) => ({ file, ...readCopy(file) }));
  const damaged = copies.filter((copy) => copy.damaged).map((copy) => copy.file);
  const lastVersion = readLastVersion(paths.folder);
  let record: RuntimeRecord | null =
    lastVersion > 0 ? { chromium: lastVersion, electron: '', app: '', schema: 0 } : null;
  for (const copy of copies) {
    if (copy.record === null) continue;
    record = {
      chromium: Math.max(record?.chromium ?? 0, copy.record.chromium),
      schema: Math.max(record?.schema ?? 0, copy.record.schema),
      electron: record?.electron || copy.record.electron,
      app: record?.app || copy.record.app,
    };
  }
  return { record, damaged };
}

function text(record: RuntimeRecord): string {
  // Parsed, so that the order of the keys is always the same and equal records are equal texts.
  return `${JSON.stringify(RuntimeRecord.parse(record), null, 2)}\n`;
}

/**
 * Writes both copies, one after the other, so that a moment with neither never exists. Damaged ones are kept aside
 * first. Writes nothing when both say the same already: a flush costs milliseconds at every start.
 */
export function writeRuntimeRecordSync(paths: DataPaths, record: RuntimeRecord, damaged: string[], clock: Clock): void {
  for (const file of damaged) keepAside(file, 'damaged', clock);
  for (const file of [paths.runtime, paths.runtimeCopy]) {
    const now = readCopy(file).record;
    if (now !== null && text(now) === text(record)) continue;
    atomicWriteSync(file, text(record));
  }
}

/**
 * Raises the schema in both copies; a lower or equal one changes nothing. Calls must not overlap.
 * Throws the system's error.
 */
export async function raiseSchema(paths: DataPaths, schema: number): Promise<void> {
  const { record } = readRuntimeRecord(paths);
  if (record === null || record.schema >= schema) return;
  for (const file of [paths.runtime, paths.runtimeCopy]) await atomicWrite(file, text({ ...record, schema }));
}
