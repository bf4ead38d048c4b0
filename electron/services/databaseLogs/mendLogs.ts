import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { leaveOutUndo } from './leftUndo';
import { shareOutLocks } from './openScopes';
import { recordFor } from './records';
import { wholeEnd } from './tornEnd';

/** What was done to a log. */
export type Mended = {
  file: string;
  how: 'torn end cut off' | 'locks of open transactions shared out' | 'records of finished transactions left out';
};

/**
 * Mends what a kill or a power cut leaves in the logs of Chromium's databases and Chromium would delete them for, and leaves
 * out what it would walk over at every start for nothing. Only while no Chromium runs on them. What cannot be read or written is left to Chromium, and to the comparison with the
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
  const contents = logs.map((log) => log.content);
  const batch = shareOutLocks(contents);
  const last = logs.at(-1);
  if (batch === null || last === undefined) {
    const left = leaveOutUndo(folder, contents);
    return left === 0 ? mended : [...mended, { file: folder, how: 'records of finished transactions left out' }];
  }
  appendFileSync(last.file, recordFor(batch, last.content.length), { flush: true });
  return [...mended, { file: last.file, how: 'locks of open transactions shared out' }];
}
