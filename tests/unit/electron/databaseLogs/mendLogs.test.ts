import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeBatch } from '../../../../electron/services/databaseLogs/batches';
import { mendLogs } from '../../../../electron/services/databaseLogs/mendLogs';
import { contentsOf, recordFor } from '../../../../electron/services/databaseLogs/records';
import { aFolder } from '../temporaryFolder';
import { aLog } from './aLog';

function aDatabase(): { databases: string; folder: string } {
  const databases = path.join(aFolder(), 'IndexedDB');
  expect(mendLogs(databases)).toEqual([]);
  const folder = path.join(databases, 'app_watchbill_0.indexeddb.leveldb');
  mkdirSync(folder, { recursive: true });
  return { databases, folder };
}

it('cuts only what is torn, and says which', () => {
  const { databases, folder } = aDatabase();
  const { log } = aLog([300, 500]);
  const [whole, torn] = [path.join(folder, '000003.log'), path.join(folder, '000004.log')];
  writeFileSync(whole, log);
  writeFileSync(torn, Buffer.concat([log, Buffer.alloc(371)]));
  expect(mendLogs(databases)).toEqual([{ file: torn, how: 'torn end cut off' }]);
  expect([readFileSync(whole), readFileSync(torn)]).toEqual([log, log]);
  expect(mendLogs(databases)).toEqual([]);
});

it('shares out the locks of transactions that were open at once, once', () => {
  const { databases, folder } = aDatabase();
  const lock = Buffer.from('0a0d120b0a09776174636862696c6c', 'hex');
  const open = (scope: number) =>
    writeBatch(BigInt(scope), [{ key: Buffer.from([0, 0, 0, 0, 50, 1, scope]), value: lock }]);
  const [older, newer] = [path.join(folder, '000009.log'), path.join(folder, '000010.log')];
  writeFileSync(older, recordFor(open(1), 0));
  const torn = Buffer.concat([recordFor(open(2), 0), Buffer.alloc(20)]);
  writeFileSync(newer, torn);
  expect(mendLogs(databases).map(({ file, how }) => [path.basename(file), how])).toEqual([
    ['000010.log', 'torn end cut off'],
    ['000010.log', 'locks of open transactions shared out'],
  ]);
  expect([...contentsOf(readFileSync(newer))]).toHaveLength(2);
  expect(mendLogs(databases)).toEqual([]);
});
