import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { shareOutLocks } from './openScopes';
import { recordFor } from './records';
import { wholeEnd } from './tornEnd';

/** What was done to a log. */
export type Mended = { file: string; how: 'torn end cut off' | 'locks of open transactions shared out' };

/**
 * Mends what a kill or a power cut leaves in the logs of Chromium's databases and Chromium would delete them for. Only
 * while no Chromium runs on them. What cannot be read or written is left to Chromium, and to the comparison with the
 * journal file.
 */
export function mendLogs(databases: string): Mended[] {
  try {
    if (!existsSync(databases)) return [];
    const folders = readdirSync(databases).filter((name) => name.endsWith('.leveldb'));
    return folders.flatMap((folder) => mendDatabase(path.join(databases, folder)));
  } catch {
    return [];
  }
}

function mendDatabase(folder: string): Mended[] {
  const files = readdirSync(folder)
    .filter((name) => /^\d+\.log$/.test(name))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) => path.join(folder, name));
  const logs = files.map((file) => ({ file, content: readFileSync(file) }));
  const mended: Mended[] = [];
  for (const log of logs) {
    const end = wholeEnd(log.content);
    if (end === null) return mended;
    if (end === log.content.length) continue;
    truncateSync(log.file, end);
    log.content = log.content.subarray(0, end);
    mended.push({ file: log.file, how: 'torn end cut off' });
  }
  const batch = shareOutLocks(logs.map((log) => log.content));
  const last = logs.at(-1);
  if (batch === null || last === undefined) return mended;
  appendFileSync(last.file, recordFor(batch, last.content.length), { flush: true });
  return [...mended, { file: last.file, how: 'locks of open transactions shared out' }];
}
