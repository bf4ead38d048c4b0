import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { atomicWriteSync } from '../atomicWrite';
import { readBatch } from './batches';
import { manifestOf, readManifest, type TableFile, type Version } from './manifest';
import { startsWith } from './numbers';
import { contentsOf } from './records';
import { SCOPE_RECORD } from './scopeMentions';
import { blocksOf, type TableBlock, type TablePiece } from './tables';
import { pieceOf, tableOf } from './writeTable';

// A transaction of more than a megabyte writes down, for every key that it changes, how to take that back (scopes, see
// openScopes.ts), and takes these records away once it is committed. In LevelDB what is taken away stays, with a note that it
// is gone, until tables are merged, and of the upper tables ten megabytes are never merged while nothing new comes. Chromium
// looks for open scopes at every start, and walks over all of it: after a restore of 65,000 plays 1.6 million notes and as
// many records, 0.35 s of each start and 40 of 94 MB; after the built-in packs alone 66,000 records (measured).
//
// Where no scope is open, nobody will ever ask for such a record. Then all that tables hold of them goes at once: tables with
// nothing else are left out of the list of tables (MANIFEST), others are written again without them, under a new number. All
// or nothing, because a record must never outlive the note that it is gone: a scope that gets the same number later would take
// back what was never its own. What the log has of them is newer than any table, and is left to LevelDB.

/** How a key of what takes a scope back, or cleans up after it, begins. */
const UNDO = Buffer.from([0, 0, 0, 0, 50, 2]);
/** Chromium has walked over less than that sooner than tables are written: 7 ms a megabyte, measured. */
const LEAST = 500_000;
const GLOBAL = Buffer.alloc(4);

/** What a database is made of without such records: its list of tables, the tables to write, and how many bytes they were. */
export type WithoutUndo = { version: Version; tables: readonly { number: number; content: Buffer }[]; bytes: number };

/**
 * Takes out of the tables all records of transactions that are long over. Answers how many bytes they were; 0 where there is
 * little of them, a scope is open, or something is not understood. Only while no Chromium runs on the folder.
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
  const without = withoutUndo(version, logs, (number) => readFileSync(path.join(folder, nameOf(number))));
  if (without === null) return 0;
  for (const { number, content } of without.tables) atomicWriteSync(path.join(folder, nameOf(number)), content);
  const name = `MANIFEST-${padded(without.version.nextFile)}`;
  const list = { ...without.version, nextFile: without.version.nextFile + 1 };
  atomicWriteSync(path.join(folder, name), manifestOf(list));
  // From here on the new list counts; LevelDB deletes the old one, and the tables that are in no list.
  atomicWriteSync(path.join(folder, 'CURRENT'), `${name}\n`);
  return without.bytes;
}

const padded = (number: number): string => String(number).padStart(6, '0');
const nameOf = (number: number): string => `${padded(number)}.ldb`;

/** The same database without them, null where nothing is to be done. `read` gives the content of a table. */
export function withoutUndo(
  version: Version,
  logs: readonly Buffer[],
  read: (number: number) => Buffer,
): WithoutUndo | null {
  const only = version.files.filter(({ smallest, largest }) => placeOf(smallest) === 0 && placeOf(largest) === 0);
  const others = version.files.filter((file) => !only.includes(file) && placeOf(file.smallest) <= 0);
  try {
    const opened = others.map((file) => ({ file, blocks: [...blocksOf(read(file.number))] }));
    const whole = opened.flatMap(({ blocks }) => blocks.filter((_, index) => holds(blocks, index) === 'only'));
    const bytes = [...only.map(({ size }) => size), ...whole.map(({ written }) => written.length)];
    const sum = bytes.reduce((one, other) => one + other, 0);
    if (sum < LEAST || isAnyOpen(opened, logs)) return null;
    const changed = opened.flatMap(({ file, blocks }) => {
      const pieces = piecesOf(blocks);
      return pieces === null ? [] : [{ file, pieces }];
    });
    return { ...rewritten(version, only, changed, read), bytes: sum };
  } catch {
    return null;
  }
}

/** What a block may hold: nothing but such records, some of them, or none. A block begins behind the end of the one before. */
function holds(blocks: readonly TableBlock[], index: number): 'only' | 'some' | 'none' {
  const before = blocks[index - 1];
  const from = before === undefined ? -1 : placeOf(before.upTo);
  const to = placeOf(blocks[index]?.upTo ?? GLOBAL);
  if (from > 0 || to < 0) return 'none';
  return from === 0 && to === 0 ? 'only' : 'some';
}

/** The pieces of a table without such records; null where it has none. What holds none is taken as it stands, packed. */
function piecesOf(blocks: readonly TableBlock[]): readonly TablePiece[] | null {
  let isChanged = false;
  const pieces = blocks.flatMap((block, index): TablePiece[] => {
    const what = holds(blocks, index);
    if (what === 'none') return [block];
    const pairs = what === 'only' ? [] : block.pairs();
    const staying = pairs.filter(({ key }) => placeOf(key) !== 0);
    if (what === 'some' && staying.length === pairs.length) return [block];
    isChanged = true;
    return staying.length === 0 ? [] : [pieceOf(staying)];
  });
  return isChanged ? pieces : null;
}

type Changed = { file: TableFile; pieces: readonly TablePiece[] };

/** The list and the tables behind it. */
function rewritten(
  version: Version,
  only: readonly TableFile[],
  changed: readonly Changed[],
  read: (number: number) => Buffer,
): Omit<WithoutUndo, 'bytes'> {
  // On the uppermost level the higher number is the newer table: what is newer than one with a new number needs one as well.
  const oldest = Math.min(...changed.filter(({ file }) => file.level === 0).map(({ file }) => file.number));
  const tables: WithoutUndo['tables'][number][] = [];
  const files = version.files
    .filter((file) => !only.includes(file))
    .toSorted((one, other) => one.number - other.number)
    .flatMap((file): TableFile[] => {
      const pieces = changed.find((one) => one.file === file)?.pieces;
      if (pieces?.length === 0) return [];
      const isMoved = file.level === 0 && file.number > oldest;
      if (pieces === undefined && !isMoved) return [file];
      const number = version.nextFile + tables.length;
      const content = pieces === undefined ? read(file.number) : tableOf(pieces);
      tables.push({ number, content });
      return [{ ...file, number, size: content.length, ...endsOf(content) }];
    });
  return { version: { ...version, files, nextFile: version.nextFile + tables.length }, tables };
}

/** The first key of a table and its last. */
function endsOf(table: Buffer): Pick<TableFile, 'smallest' | 'largest'> {
  const blocks = [...blocksOf(table)];
  const [smallest, largest] = [blocks[0]?.pairs()[0]?.key, blocks.at(-1)?.pairs().at(-1)?.key];
  if (smallest === undefined || largest === undefined) throw new RangeError('A table holds something.');
  return { smallest, largest };
}

/** Whether a scope is open, or committed and not cleaned up after, by what tables and logs say of each last. */
function isAnyOpen(tables: readonly { blocks: readonly TableBlock[] }[], logs: readonly Buffer[]): boolean {
  const scopes = new Map<string, { sequence: bigint; isPut: boolean }>();
  const learn = (key: Buffer, sequence: bigint, isPut: boolean): void => {
    const name = key.toString('hex');
    if ((scopes.get(name)?.sequence ?? -1n) < sequence) scopes.set(name, { sequence, isPut });
  };
  for (const { blocks } of tables) {
    // Their records stand before those of undoing.
    const end = blocks.findIndex(({ upTo }) => placeOf(upTo) >= 0);
    for (const block of end < 0 ? blocks : blocks.slice(0, end + 1))
      for (const { key, sequence, isPut } of block.entries())
        if (startsWith(key, SCOPE_RECORD)) learn(key, sequence, isPut);
  }
  for (const content of logs.flatMap((log) => [...contentsOf(log)])) {
    if (!content.includes(SCOPE_RECORD)) continue;
    const changes = readBatch(content, SCOPE_RECORD);
    if (changes === null) return true;
    for (const { key, value, number } of changes) learn(key, number, value !== null);
  }
  return [...scopes.values()].some(({ isPut }) => isPut);
}

/**
 * Where a key stands: before the records in question (-1), among them (0), or behind. Chromium compares database, table and
 * index first, and what belongs to none has zeros there; then a kind, and of scopes byte by byte.
 */
function placeOf(key: Buffer): -1 | 0 | 1 {
  if (!startsWith(key, GLOBAL)) return 1;
  const order = key.compare(UNDO, 0, UNDO.length, 0, Math.min(key.length, UNDO.length));
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}
