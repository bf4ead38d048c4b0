import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkBackup } from '../../../electron/services/backups/checkBackup';
import { readSeq } from '../../../electron/services/journalFormat';
import { journalFile } from '../../support/dataFolder';
import { backupNames } from './backupRows';
import { readRows, seqOf, type Rows } from './rows';

/** The number of the last line of the journal file; throws where a line is damaged or out of its order. */
export function lastOfJournalFile(folder: string): number {
  const file = journalFile(folder);
  if (!existsSync(file)) return 0;
  const lines = readFileSync(file, 'latin1').split('\n');
  if (lines.pop() !== '') throw new Error('The last line of the journal file is torn.');
  let last: number | null = null;
  for (const line of lines) {
    const seq = readSeq(Buffer.from(line, 'latin1'));
    if (seq === null) throw new Error('A line of the journal file is damaged.');
    if (last !== null && seq !== last + 1) throw new Error(`The journal file goes from ${last} to ${seq}.`);
    last = seq;
  }
  return last ?? 0;
}

/**
 * The rows of a library that has started, once everything that its start writes is written: drafts that a crash left
 * behind, and lines that it kept out of the journal file.
 */
export async function settledRows(page: Page, folder: string): Promise<Rows> {
  const patience = Date.now() + 10_000;
  for (;;) {
    const rows = await readRows(page);
    const seq = seqOf(rows);
    if (rows['drafts']?.length === 0 && seq === lastOfJournalFile(folder)) return rows;
    if (Date.now() > patience)
      throw new Error(
        `The library is at ${seq} with ${rows['drafts']?.length} drafts, the file at ${lastOfJournalFile(folder)}.`,
      );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const known = new Map<string, boolean>();

/** The backups under their real names that are not whole. A killed process may leave temporary files, never one of these. */
export async function brokenBackups(folder: string): Promise<string[]> {
  const broken: string[] = [];
  for (const name of backupNames(folder)) {
    const file = path.join(folder, 'backups', name);
    const key = `${file} ${statSync(file).mtimeMs}`;
    if (!known.has(key)) known.set(key, (await checkBackup(file)).ok);
    if (known.get(key) !== true) broken.push(name);
  }
  return broken;
}
