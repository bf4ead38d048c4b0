import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkBackup } from '../../electron/services/backups/checkBackup';
import { beginBackup } from '../../electron/services/backups/backupWriter';
import { readLines } from '../../electron/services/backups/lineReader';
import { compareDatabases, isSame } from '../../renderer/db/backup/compare';
import { loadBackup } from '../../renderer/db/backup/loadBackup';
import { discard } from '../../renderer/db/backup/scratch';
import { writeBackup } from '../../renderer/db/backup/writeBackup';
import { WatchbillDatabase } from '../../renderer/db/database';
import { openLibrary } from '../../renderer/db/open';

type Fixture = Record<string, Record<string, unknown>[]>;

const inFixtures = (name: string): string => resolve(import.meta.dirname, 'fixtures', name);
const silent = (): void => undefined;

/** A library as an older version wrote it. */
async function libraryOf(schema: number): Promise<WatchbillDatabase> {
  const fixture = JSON.parse(readFileSync(inFixtures(`v00${schema}.json`), 'utf8')) as Fixture;
  const database = new WatchbillDatabase(`backup-file-${schema}`, schema);
  await database.open();
  for (const [table, rows] of Object.entries(fixture)) await database.table(table).bulkAdd(rows);
  return database;
}

async function* pagesOf(file: string): AsyncGenerator<string[]> {
  for await (const batch of readLines(file)) yield batch.map(({ line }) => line.toString('utf8'));
}

/** Writes the file where it is not there yet, as the backup before a migration is written. One that is there is never made anew. */
async function makeOnce(file: string, database: WatchbillDatabase): Promise<void> {
  if (process.env['WATCHBILL_MAKE_FIXTURE'] !== '1' || existsSync(file)) return;
  const pieces: Uint8Array[] = [];
  const writers: ReturnType<typeof beginBackup>[] = [];
  const sink = {
    begin: async (head: Parameters<typeof beginBackup>[1]) => void writers.push(beginBackup(file, head)),
    write: async (lines: Uint8Array) => void pieces.push(lines),
  };
  const options = { reason: 'before-migration', app: '0.1.0', now: 1_790_000_000_000, report: silent } as const;
  const end = await writeBackup(database, sink, options);
  for (const writer of writers) {
    for (const piece of pieces) await writer.write(Buffer.from(piece));
    await writer.finish(end);
  }
}

/** Format of the file and schema of its rows, for every pair that was ever written. */
it.each([
  [1, 1],
  [1, 2],
])('reads a file of format %i with rows of schema %i to its end, and row for row', async (format, schema) => {
  const file = inFixtures(`format${format}-v00${schema}.ndjson.gz`);
  const old = await libraryOf(schema);
  await makeOnce(file, old);
  old.close();

  expect(await checkBackup(file)).toMatchObject({ ok: true, value: { head: { formatVersion: format, schema } } });
  const loaded = await loadBackup(pagesOf(file), silent);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  // The same rows, brought forward where they were: by the migrations of a library.
  const library = new WatchbillDatabase(old.name);
  expect(await openLibrary(library, { journalSeq: 0, onLost: silent })).toMatchObject({ ok: true });
  const differences = await compareDatabases(library, loaded.value.scratch);
  expect(isSame(differences), JSON.stringify(differences)).toBe(true);
  expect(differences['plays']?.same).toBeGreaterThan(0);
  expect(differences['journal']?.same).toBeGreaterThan(0);
  library.close();
  await discard(loaded.value.scratch);
});
