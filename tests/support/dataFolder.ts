import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { JournalEntry } from '../../shared/library/journal';

/** A new data folder: empty, or a copy of one that was used before and is not open. */
export function makeDataFolder(like?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-e2e-'));
  if (like !== undefined) cpSync(like, folder, { recursive: true });
  return folder;
}

/** Helpers of Chromium may outlive the app for a moment and write once more: at the end all are removed again. */
const removed = new Set<string>();
process.once('exit', () => {
  for (const folder of removed) rmSync(folder, { recursive: true, force: true, maxRetries: 15, retryDelay: 100 });
});

export function removeDataFolder(folder: string): void {
  removed.add(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 15, retryDelay: 100 });
}

/** Every file below a folder, with a hash of its content: equal answers mean equal bytes. */
export function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(files.map((name) => [name, hash(name)]));
}

export const journalFile = (folder: string) => path.join(folder, 'journal', 'actions.ndjson');

/**
 * The entries of the journal file, read by a program of its own: every line must be whole, and each entry valid.
 * The format stands in `electron/services/journalFormat.ts`.
 */
export function readJournalFile(folder: string): JournalEntry[] {
  const file = journalFile(folder);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const [sum = '', seq = '', json = ''] = line.split('\t');
      const wanted = crc32(`${seq}\t${json}`).toString(16).padStart(8, '0');
      if (sum !== wanted) throw new Error(`Line ${index + 1} of the journal file is damaged.`);
      const entry = JournalEntry.parse(JSON.parse(json));
      if (entry.seq !== Number(seq) || entry.seq !== index + 1)
        throw new Error(`Line ${index + 1} of the journal file has the number ${seq} and says ${entry.seq}.`);
      return entry;
    });
}

/** What the main process wrote about itself, one line each. */
export function readLog(folder: string): string[] {
  const file = path.join(folder, 'logs', 'main.log');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
