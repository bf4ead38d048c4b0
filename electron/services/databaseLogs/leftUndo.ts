import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { atomicWriteSync } from '../atomicWrite';
import { readBatch } from './batches';
import { manifestOf, readManifest, type TableFile, type Version } from './manifest';
import { startsWith } from './numbers';
import { contentsOf } from './records';
import { SCOPE_RECORD } from './scopeMentions';
import { blocksOf } from './tables';

// A transaction of more than a megabyte writes down, for every key that it changes, how to take that back (scopes, see
// openScopes.ts), and takes these records away once it is committed. In LevelDB what is taken away stays, with a note that it
// is gone, until tables are merged, and of the upper tables ten megabytes are never merged while nothing new comes. Chromium
// looks for open scopes at every start, and walks over all of it: after a restore of 65,000 plays 1.6 million notes and as
// many records, 0.35 s of each start and 40 of 94 MB (measured; it grows with what was restored).
//
// Where no scope is open, nobody will ever ask for such a record. Then tables that hold nothing else are left out of the list of
// tables (MANIFEST), and LevelDB deletes them. A record must never outlive the note that it is gone: a scope that gets the
// same number later would take back what was never its own. So whatever is newer than a table that stays, and overlaps it, stays.

/** How a key of what takes a scope back, or cleans up after it, begins. */
const UNDO = Buffer.from([0, 0, 0, 0, 50, 2]);
/** Chromium has walked over less than that sooner than it is found out whether it is needed: 7 ms a megabyte, measured. */
const LEAST = 8_000_000;
const GLOBAL = Buffer.alloc(4);

/**
 * Leaves tables out that hold nothing but records of transactions that are long over. Answers how many bytes; 0 where there
 * is nothing to do, a scope is open, or something is not understood. Only while no Chromium runs on the folder.
 */
export function leaveOutUndo(folder: string, logs: readonly Buffer[]): number {
  if (!existsSync(path.join(folder, 'CURRENT'))) return 0;
  const current = readFileSync(path.join(folder, 'CURRENT'), 'utf8');
  if (!/^MANIFEST-\d+\n$/.test(current)) return 0;
  const manifest = readFileSync(path.join(folder, current.trim()));
  // As a rule there is nothing, and looking for it is all that a start pays.
  if (!manifest.includes(UNDO)) return 0;
  const version = readManifest(manifest);
  if (version === null) return 0;
  const left = tablesToLeaveOut(version, logs, (number) => readFileSync(path.join(folder, nameOf(number))));
  const bytes = left.reduce((sum, { size }) => sum + size, 0);
  if (bytes < LEAST) return 0;
  const files = version.files.filter((file) => !left.includes(file));
  const name = `MANIFEST-${padded(version.nextFile)}`;
  atomicWriteSync(path.join(folder, name), manifestOf({ ...version, files, nextFile: version.nextFile + 1 }));
  // From here on the new list counts; LevelDB deletes the old one, and the tables that are in no list.
  atomicWriteSync(path.join(folder, 'CURRENT'), `${name}\n`);
  return bytes;
}

const padded = (number: number): string => String(number).padStart(6, '0');
const nameOf = (number: number): string => `${padded(number)}.ldb`;

/** The tables that nobody needs. `read` gives the content of one; those that may hold a scope's record are read. */
export function tablesToLeaveOut(
  version: Version,
  logs: readonly Buffer[],
  read: (number: number) => Buffer,
): readonly TableFile[] {
  const candidates = version.files.filter(({ smallest, largest }) => placeOf(smallest) === 0 && placeOf(largest) === 0);
  if (candidates.reduce((sum, { size }) => sum + size, 0) < LEAST) return [];
  const others = version.files.filter((file) => !candidates.includes(file));
  const scopes = new Map<string, { sequence: bigint; isPut: boolean }>();
  const learn = (key: Buffer, sequence: bigint, isPut: boolean): void => {
    const name = key.toString('hex');
    if ((scopes.get(name)?.sequence ?? -1n) < sequence) scopes.set(name, { sequence, isPut });
  };
  const staying: Staying[] = [];
  try {
    for (const { level, number } of others.filter(({ smallest }) => placeOf(smallest) <= 0)) {
      const range = readBeginning(read(number), learn);
      if (range !== null) staying.push({ level, number, ...range });
    }
  } catch {
    return [];
  }
  for (const content of logs.flatMap((log) => [...contentsOf(log)])) {
    if (!content.includes(SCOPE_RECORD)) continue;
    const changes = readBatch(content, SCOPE_RECORD);
    if (changes === null) return [];
    for (const { key, value, number } of changes) learn(key, number, value !== null);
  }
  // Open, or committed and not cleaned up after.
  if ([...scopes.values()].some(({ isPut }) => isPut)) return [];
  return withoutNewer(candidates, staying);
}

type Range = { from: Buffer; to: Buffer };
type Staying = Range & Pick<TableFile, 'level' | 'number'>;

/** Learns the scopes that a table tells of. Answers where its records of undoing lie; null where it has none. */
function readBeginning(table: Buffer, learn: (key: Buffer, sequence: bigint, isPut: boolean) => void): Range | null {
  let range: Range | null = null;
  for (const { upTo, entries } of blocksOf(table)) {
    // In the middle of them: only where they end is of interest.
    if (range !== null && placeOf(upTo) === 0) {
      range = { from: range.from, to: upTo };
      continue;
    }
    for (const { key, sequence, isPut } of entries()) {
      const place = placeOf(key);
      if (place > 0) return range;
      if (startsWith(key, SCOPE_RECORD)) learn(key, sequence, isPut);
      if (place === 0) range = { from: range?.from ?? key, to: key };
    }
  }
  return range;
}

/** Those that are not newer than one that stays where both overlap: then they would have to stay as well. */
function withoutNewer(candidates: readonly TableFile[], staying: readonly Staying[]): readonly TableFile[] {
  let [left, stay] = [candidates, staying];
  while (stay.length > 0) {
    const now = stay;
    const kept = left
      .map(({ level, number, smallest, largest }) => ({
        level,
        number,
        from: smallest.subarray(0, -8),
        to: largest.subarray(0, -8),
      }))
      .filter((file) => now.some((one) => isNewer(file, one) && overlaps(file, one)));
    left = left.filter(({ number }) => !kept.some((one) => one.number === number));
    stay = kept;
  }
  return left;
}

/** Upper levels are newer; of the uppermost, whose tables overlap, the one with the higher number is. */
const isNewer = (one: Staying, other: Staying): boolean =>
  one.level < other.level || (one.level === 0 && other.level === 0 && one.number > other.number);

const overlaps = (one: Range, other: Range): boolean =>
  one.from.compare(other.to) <= 0 && other.from.compare(one.to) <= 0;

/**
 * Where a key stands: before the records in question (-1), among them (0), or behind. Chromium compares database, table and
 * index first, and what belongs to none has zeros there; then a kind, and of scopes byte by byte.
 */
function placeOf(key: Buffer): -1 | 0 | 1 {
  if (!startsWith(key, GLOBAL)) return 1;
  const order = key.compare(UNDO, 0, UNDO.length, 0, Math.min(key.length, UNDO.length));
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}
