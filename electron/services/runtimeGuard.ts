import * as z from 'zod';
import type { StartProblem } from '../../shared/ipc/contract';

/**
 * What has used this data folder: the highest Chromium major and library schema, and the Electron and Watchbill
 * versions of the last start that was let in (those are the highest too, since lower ones are refused).
 */
export const RuntimeRecord = z.object({
  chromium: z.int().min(0),
  electron: z.string().max(40),
  app: z.string().max(40),
  schema: z.int().min(0),
});
export type RuntimeRecord = z.infer<typeof RuntimeRecord>;

/** What runs now. `schema` is the newest library schema that this build knows. */
export type RunningVersions = { chromium: number; electron: string; app: string; schema: number };

/** The part of a version before the first dot: `130.0.6723.137` gives 130; 0 when it is no version. */
export function major(version: string): number {
  const value = Number.parseInt(version, 10);
  return Number.isNaN(value) ? 0 : value;
}

/**
 * May the running version open a folder with this record? Null is yes. An older Chromium deletes what a newer one
 * wrote (measured: everything), and an older schema would misread it.
 */
export function guard(record: RuntimeRecord | null, running: RunningVersions): StartProblem | null {
  if (record === null) return null;
  if (record.chromium > running.chromium) {
    return {
      code: 'NEWER_RUNTIME',
      wroteChromium: record.chromium,
      runsChromium: running.chromium,
      wroteApp: record.app,
    };
  }
  if (record.schema > running.schema) {
    return {
      code: 'NEWER_SCHEMA',
      wroteSchema: record.schema,
      knowsSchema: running.schema,
      wroteApp: record.app,
    };
  }
  return null;
}

/** The record after a start that was let in. The schema rises only once the library was opened with it. */
export function recordOfStart(record: RuntimeRecord | null, running: RunningVersions): RuntimeRecord {
  return {
    chromium: Math.max(record?.chromium ?? 0, running.chromium),
    electron: running.electron,
    app: running.app,
    schema: record?.schema ?? 0,
  };
}
