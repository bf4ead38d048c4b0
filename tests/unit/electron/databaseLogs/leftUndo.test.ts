import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../../../electron/services/databaseLogs/batches';
import { leaveOutUndo, withoutUndo } from '../../../../electron/services/databaseLogs/leftUndo';
import { manifestOf, readManifest, type TableFile } from '../../../../electron/services/databaseLogs/manifest';
import { recordFor } from '../../../../electron/services/databaseLogs/records';
import { blocksOf } from '../../../../electron/services/databaseLogs/tables';
import { aFolder } from '../temporaryFolder';
import { aTable, inTable, type Entry } from './aTable';

const MEGABYTES = 16_000_000;
const undo = (number: number) => Buffer.from([0, 0, 0, 0, 50, 2, 7, 0, number]);
const scope = (number: number) => Buffer.from([0, 0, 0, 0, 50, 1, number]);
const schema = Buffer.from([0, 0, 0, 0, 0]);
const row = Buffer.from([0, 1, 1, 1, 9]);
const put = (key: Buffer, sequence = 10): Entry => ({ key, sequence, isPut: true });
const gone = (key: Buffer, sequence = 20): Entry => ({ key, sequence, isPut: false });

let numbers = 0;
function aFile(level: number, entries: readonly Entry[]): TableFile & { entries: readonly Entry[] } {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A table has entries.');
  numbers += 1;
  return { level, number: numbers, size: MEGABYTES, smallest: inTable(first), largest: inTable(last), entries };
}

const aVersion = (files: readonly TableFile[]) => ({
  comparator: Buffer.from('idb_cmp1'),
  logNumber: 90,
  previousLog: 0,
  nextFile: 900_000,
  lastSequence: 1_000,
  pointers: new Map([[1, inTable(put(row))]]),
  files,
});

type Made = ReturnType<typeof aFile>;
type Told = { key: string; sequence: number; isPut: boolean };
type Table = { level: number; number: number; told: readonly Told[] };

const told = (key: Buffer, sequence: number, isPut: boolean): Told => ({ key: key.toString('hex'), sequence, isPut });

/** What a database made of these files is afterwards, every table read; null where it stays as it is. */
function after(files: readonly Made[], logs: readonly Buffer[] = []): readonly Table[] | null {
  const contents = new Map(files.map(({ number, entries }) => [number, aTable(entries)]));
  const without = withoutUndo(aVersion(files), logs, (number) => contents.get(number) ?? Buffer.alloc(0));
  if (without === null) return null;
  for (const { number, content } of without.tables) contents.set(number, content);
  const { version } = without;
  return version.files.map(({ level, number, size, smallest, largest }) => {
    expect(number).toBeLessThan(version.nextFile);
    const content = contents.get(number) ?? Buffer.alloc(0);
    if (without.tables.some((table) => table.number === number)) expect(size).toBe(content.length);
    const blocks = [...blocksOf(content)];
    const pairs = blocks.flatMap((block) => block.pairs());
    expect([pairs[0]?.key, pairs.at(-1)?.key]).toEqual([smallest, largest]);
    for (const { value } of pairs) expect(value.toString()).toBe('value');
    const entries = blocks.flatMap((block) => block.entries());
    return { level, number, told: entries.map(({ key, sequence, isPut }) => told(key, Number(sequence), isPut)) };
  });
}

/** Every key that LevelDB finds in these tables, and what it says of it: it asks the upper levels first, on the uppermost the newest table. */
function found(tables: readonly Table[]): Map<string, string> {
  const asked = tables.toSorted((one, other) => one.level - other.level || other.number - one.number);
  const answers = new Map<string, string>();
  for (const { told: entries } of asked)
    for (const { key, sequence, isPut } of entries)
      if (!answers.has(key)) answers.set(key, `${sequence} ${isPut ? 'put' : 'gone'}`);
  return answers;
}

const tableOfFile = ({ level, number, entries }: Made): Table => ({
  level,
  number,
  told: entries.map(({ key, sequence, isPut }) => told(key, sequence, isPut)),
});

const kept = (tables: readonly Table[] | null) => tables?.map(({ level, told: entries }) => [level, entries]);

const inLog = (key: Buffer, value: Buffer | null, sequence = 30n) =>
  recordFor(writeBatch(sequence, [{ key, value }]), 0);

describe('what is over', () => {
  const records = aFile(2, [put(undo(2)), put(undo(5))]);
  const notes = aFile(1, [gone(undo(2)), gone(undo(5))]);
  const data = aFile(2, [put(row)]);
  const files = [records, notes, data];

  it('is left out with its tables, when no scope is open', () => {
    expect(after(files)).toEqual([tableOfFile(data)]);
  });

  it('stays while a scope is open, or waits to be cleaned up after, in a table or in the log', () => {
    const begun = aFile(2, [put(schema), put(scope(7))]);
    expect(after([...files, begun])).toBeNull();
    expect(after(files, [inLog(scope(7), Buffer.from('0a01', 'hex'))])).toBeNull();
    expect(after(files, [inLog(scope(7), Buffer.alloc(0))])).toBeNull();
    expect(after([...files, begun], [inLog(scope(7), null)])).toHaveLength(2);
    expect(after([...files, begun, aFile(1, [gone(scope(7))])])).toHaveLength(3);
  });

  it('stays where a scope has begun again since', () => {
    const over = aFile(0, [gone(scope(7), 20)]);
    expect(after([...files, over, aFile(0, [put(scope(7), 25)])])).toBeNull();
  });

  it('is taken out of tables that hold other things', () => {
    const mixed = aFile(2, [put(schema), put(undo(4)), put(undo(6)), put(undo(8)), put(undo(9)), put(row)]);
    const tables = after([records, notes, mixed]);
    expect(kept(tables)).toEqual([[2, [told(schema, 10, true), told(row, 10, true)]]]);
    expect(tables?.[0]?.number).toBe(900_000);
  });

  it('gives new numbers to what is newer on the uppermost level as well, in their order', () => {
    const older = aFile(0, [put(row, 5)]);
    const mixed = aFile(0, [put(undo(1), 40), put(row, 41)]);
    const newer = aFile(0, [put(row, 50)]);
    expect(after([records, newer, mixed, older])).toEqual([
      tableOfFile(older),
      { level: 0, number: 900_000, told: [told(row, 41, true)] },
      { level: 0, number: 900_001, told: [told(row, 50, true)] },
    ]);
  });

  it('stays where it is little, and where a table cannot be read', () => {
    const little = { ...records, size: 400_000 };
    expect(after([little, data])).toBeNull();
    const mixed = aFile(2, [put(schema), put(undo(1))]);
    for (const at of [3, 20]) {
      const table = aTable(mixed.entries);
      table.writeUInt8(table.readUInt8(at) ^ 0xff, at);
      expect(withoutUndo(aVersion([...files, mixed]), [], () => table)).toBeNull();
    }
  });

  it('goes wholly, and everything else is found as before, whatever tables there are', () => {
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const rows = Array.from({ length: 12 }, (_, number) => Buffer.from([0, 1, 1, 1, number]));
    const undos = Array.from({ length: 30 }, (_, number) => undo(number));
    const isUndo = (key: string) => key.startsWith('000000003202');
    let written = 0;
    for (let round = 0; round < 300; round += 1) {
      // Each level is newer than the one below, and its tables do not overlap, cut from one row of keys; those of the uppermost do.
      const made = [3, 2, 1, 0, 0, 0].flatMap((level, age) => {
        const keys = [schema, ...undos, ...rows].filter(() => random(3) > 0);
        const entries = keys.map((key): Entry => ({ key, sequence: 10 + age * 10, isPut: random(2) === 0 }));
        const parts = [];
        while (entries.length > 0) parts.push(aFile(level, entries.splice(0, level === 0 ? 60 : 1 + random(12))));
        return parts;
      });
      const large = aFile(
        4,
        undos.map((key) => put(key, 1)),
      );
      const tables = after([...made, large]);
      expect(tables).not.toBeNull();
      const [before, now] = [found([...made, large].map(tableOfFile)), found(tables ?? [])];
      expect(now).toEqual(new Map([...before].filter(([key]) => !isUndo(key))));
      written += (tables ?? []).filter(({ number }) => number >= 900_000).length;
    }
    expect(written).toBeGreaterThan(300);
  });
});

it('writes a list without them, which counts from then on, and only once', () => {
  const folder = aFolder();
  const records = aFile(2, [put(undo(2)), put(undo(5))]);
  const data = aFile(2, [put(row)]);
  const version = aVersion([records, data]);
  writeFileSync(path.join(folder, 'MANIFEST-000001'), manifestOf(version));
  expect(leaveOutUndo(folder, [])).toBe(0);
  writeFileSync(path.join(folder, 'CURRENT'), 'MANIFEST-000001\n');
  expect(leaveOutUndo(folder, [])).toBe(MEGABYTES);
  expect(readFileSync(path.join(folder, 'CURRENT'), 'utf8')).toBe('MANIFEST-900000\n');
  const { entries: _, ...listed } = data;
  expect(readManifest(readFileSync(path.join(folder, 'MANIFEST-900000')))).toEqual({
    ...version,
    nextFile: 900_001,
    files: [listed],
  });
  expect(leaveOutUndo(folder, [])).toBe(0);
  expect(existsSync(path.join(folder, 'MANIFEST-900001'))).toBe(false);
});

it('takes no list whose bytes are not those that were written, or that says something unknown', () => {
  const manifest = manifestOf(aVersion([aFile(2, [put(undo(2))])]));
  expect(readManifest(manifest)?.files).toHaveLength(1);
  for (let at = 0; at < manifest.length; at += 1) {
    const damaged = Buffer.from(manifest);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 0x01, at);
    expect(readManifest(damaged), String(at)).toBeNull();
  }
  expect(readManifest(manifest.subarray(0, -1))).toBeNull();
  expect(readManifest(recordFor(Buffer.from([8, 1]), 0))).toBeNull();
  expect(readManifest(Buffer.alloc(0))).toBeNull();
});
