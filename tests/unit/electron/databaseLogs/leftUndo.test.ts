import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../../../electron/services/databaseLogs/batches';
import { leaveOutUndo, tablesToLeaveOut } from '../../../../electron/services/databaseLogs/leftUndo';
import { manifestOf, readManifest, type TableFile } from '../../../../electron/services/databaseLogs/manifest';
import { recordFor } from '../../../../electron/services/databaseLogs/records';
import { aFolder } from '../temporaryFolder';
import { aTable, inTable, type Entry } from './aTable';

const MEGABYTES = 16_000_000;
const undo = (number: number) => Buffer.from([0, 0, 0, 0, 50, 2, 7, 0, number]);
const scope = (number: number) => Buffer.from([0, 0, 0, 0, 50, 1, number]);
const schema = Buffer.from([0, 0, 0, 0, 0]);
const row = Buffer.from([0, 1, 1, 1, 9]);
const put = (key: Buffer, sequence = 10): Entry => ({ key, sequence, isPut: true });
const gone = (key: Buffer, sequence = 20): Entry => ({ key, sequence, isPut: false });

let numbers = 100;
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
  nextFile: 200,
  lastSequence: 1_000,
  pointers: new Map([[1, inTable(put(row))]]),
  files,
});

function leftOut(files: readonly ReturnType<typeof aFile>[], logs: readonly Buffer[] = []): readonly TableFile[] {
  return tablesToLeaveOut(aVersion(files), logs, (number) =>
    aTable(files.find((file) => file.number === number)?.entries ?? []),
  );
}

const inLog = (key: Buffer, value: Buffer | null, sequence = 30n) =>
  recordFor(writeBatch(sequence, [{ key, value }]), 0);

describe('which tables are left out', () => {
  const records = aFile(2, [put(undo(2)), put(undo(5))]);
  const notes = aFile(1, [gone(undo(2)), gone(undo(5))]);
  const data = aFile(2, [put(row)]);

  it('are those with nothing but records, when no scope is open', () => {
    expect(leftOut([records, notes, data])).toEqual([records, notes]);
  });

  it('are none while a scope is open, or waits to be cleaned up after, in a table or in the log', () => {
    const begun = aFile(2, [put(schema), put(scope(7))]);
    expect(leftOut([records, notes, begun])).toEqual([]);
    expect(leftOut([records, notes], [inLog(scope(7), Buffer.from('0a01', 'hex'))])).toEqual([]);
    expect(leftOut([records, notes], [inLog(scope(7), Buffer.alloc(0))])).toEqual([]);
    expect(leftOut([records, notes, begun], [inLog(scope(7), null)])).toEqual([records, notes]);
    expect(leftOut([records, notes, begun, aFile(1, [gone(scope(7))])])).toEqual([records, notes]);
  });

  it('are none where a scope has begun again since', () => {
    const over = aFile(0, [gone(scope(7), 20)]);
    expect(leftOut([records, over, aFile(0, [put(scope(7), 25)])])).toEqual([]);
  });

  it('are not those that say what is gone in a table that stays', () => {
    const mixed = aFile(2, [put(undo(4)), put(undo(6)), put(row)]);
    expect(leftOut([records, notes, mixed])).toEqual([records]);
    // What is newer than that stays as well, and what is older need not.
    const above = aFile(0, [put(undo(1), 40), put(undo(3), 40)]);
    const older = aFile(3, [put(undo(1), 5), put(undo(9), 5)]);
    expect(leftOut([records, notes, mixed, above, older])).toEqual([records, older]);
    const newest = aFile(0, [gone(undo(3), 50)]);
    expect(leftOut([above, newest, aFile(0, [put(schema), put(undo(1), 60)])])).toEqual([above, newest]);
  });

  it('are none where a table cannot be read', () => {
    const files = [records, notes, aFile(2, [put(schema), put(undo(1))])];
    const damaged = (at: number) => (number: number) => {
      const table = aTable(files.find((file) => file.number === number)?.entries ?? []);
      table.writeUInt8(table.readUInt8(at) ^ 0xff, at);
      return table;
    };
    for (const at of [3, 20]) expect(tablesToLeaveOut(aVersion(files), [], damaged(at))).toEqual([]);
  });

  it('never lets a record come back, whatever tables there are', () => {
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    let somethingLeft = 0;
    for (let round = 0; round < 300; round += 1) {
      // Each level is newer than the one below, and its tables do not overlap: cut from one sorted row of keys.
      const files = [3, 2, 1].flatMap((level) => {
        const keys = [schema, ...Array.from({ length: 30 }, (_, number) => undo(number)), row].filter(
          () => random(3) > 0,
        );
        const entries = keys.map((key): Entry => ({
          key,
          sequence: 40 - level * 10,
          isPut: random(2) === 0 || key === row,
        }));
        const made = [];
        while (entries.length > 0) made.push(aFile(level, entries.splice(0, 1 + random(8))));
        return made;
      });
      const left = leftOut(files);
      somethingLeft += left.length;
      const seen = (some: readonly (typeof files)[number][]) =>
        new Set(
          Array.from({ length: 30 }, (_, number) => undo(number).toString('hex')).filter((key) => {
            const of = some.flatMap(({ entries }) => entries.filter((entry) => entry.key.toString('hex') === key));
            return of.toSorted((one, other) => other.sequence - one.sequence)[0]?.isPut ?? false;
          }),
        );
      const [before, after] = [seen(files), seen(files.filter((file) => !left.includes(file)))];
      expect([...after].filter((key) => !before.has(key))).toEqual([]);
    }
    expect(somethingLeft).toBeGreaterThan(300);
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
  expect(readFileSync(path.join(folder, 'CURRENT'), 'utf8')).toBe('MANIFEST-000200\n');
  const { entries: _, ...listed } = data;
  expect(readManifest(readFileSync(path.join(folder, 'MANIFEST-000200')))).toEqual({
    ...version,
    nextFile: 201,
    files: [listed],
  });
  expect(leaveOutUndo(folder, [])).toBe(0);
  expect(existsSync(path.join(folder, 'MANIFEST-000201'))).toBe(false);
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
