// Before Dexie, which looks for the database of the system when it is imported.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BackupHead } from '../../shared/backup/format';
import { fail, ok } from '../../shared/util/result';
import { writeBackup } from '../../renderer/db/backup/writeBackup';
import { WatchbillDatabase } from '../../renderer/db/database';
import { MIGRATIONS, SCHEMA_VERSION } from '../../renderer/db/migrations';
import { openLibrary } from '../../renderer/db/open';

type Fixture = Record<string, Record<string, unknown>[]>;
const fixture = JSON.parse(readFileSync(resolve(import.meta.dirname, 'fixtures/v001.json'), 'utf8')) as Fixture;
const quiet = { journalSeq: 0, onLost: () => undefined };

/** A library as version 1 left it on disk. */
async function anOldLibrary(name: string): Promise<void> {
  const old = new WatchbillDatabase(name, 1);
  await old.open();
  for (const [table, rows] of Object.entries(fixture)) await old.table(table).bulkAdd(rows);
  old.close();
}

async function schemaOf(name: string): Promise<number> {
  const found = (await indexedDB.databases()).find((one) => one.name === name);
  return (found?.version ?? 0) / 10;
}

async function rowsOf(name: string): Promise<Fixture> {
  const plain = new Dexie(name);
  await plain.open();
  const tables = await Promise.all(plain.tables.map(async (table) => [table.name, await table.toArray()] as const));
  plain.close();
  return Object.fromEntries(tables);
}

afterEach(() => vi.restoreAllMocks());

describe('a library of an older schema', () => {
  it('is backed up as it is before anything of it is changed', async () => {
    await anOldLibrary('guard-1');
    const heads: BackupHead[] = [];
    const rows: Record<string, number> = {};
    const database = new WatchbillDatabase('guard-1');
    const opened = await openLibrary(database, {
      ...quiet,
      beforeMigration: async (found) => {
        expect([found, await schemaOf('guard-1')]).toEqual([1, 1]);
        const old = new Dexie('guard-1', { autoOpen: false });
        await old.open();
        const sink = { begin: async (head: BackupHead) => void heads.push(head), write: async () => undefined };
        const options = { reason: 'before-migration', app: '0.1.0', now: 1, report: () => undefined } as const;
        Object.assign(rows, (await writeBackup(old, sink, options)).rows);
        old.close();
        return ok(null);
      },
    });
    expect(opened).toMatchObject({ ok: true });
    expect(heads).toMatchObject([{ schema: 1, reason: 'before-migration' }]);
    expect(rows).toMatchObject({ plays: fixture['plays']?.length, journal: fixture['journal']?.length });
    expect(await schemaOf('guard-1')).toBe(SCHEMA_VERSION);
    database.close();
  });

  it('is not changed when no backup of it can be made', async () => {
    await anOldLibrary('guard-2');
    const before = await rowsOf('guard-2');
    const opened = await openLibrary(new WatchbillDatabase('guard-2'), {
      ...quiet,
      beforeMigration: async () => fail('The disk is full.'),
    });
    expect(opened).toEqual({
      ok: false,
      error: { code: 'MIGRATION_NOT_BACKED_UP', found: 1, known: SCHEMA_VERSION, detail: 'The disk is full.' },
    });
    expect(await schemaOf('guard-2')).toBe(1);
    expect(await rowsOf('guard-2')).toEqual(before);
  });

  it('is as it was when the migration loses a row', async () => {
    await anOldLibrary('guard-3');
    const before = await rowsOf('guard-3');
    const last = MIGRATIONS.at(-1);
    if (last === undefined) throw new Error('There is no migration.');
    const losing = {
      ...last,
      upgrade: async (transaction: { table: Dexie['table'] }) => {
        const [row] = await transaction.table('plays').toArray();
        await transaction.table('plays').delete((row as { id: string }).id);
      },
    };
    vi.spyOn(MIGRATIONS, 'slice').mockReturnValue([...MIGRATIONS.filter((one) => one !== last), losing] as never);
    const rows = fixture['plays']?.length ?? 0;
    const options = { ...quiet, beforeMigration: async () => ok(null) };
    expect(await openLibrary(new WatchbillDatabase('guard-3'), options)).toEqual({
      ok: false,
      error: {
        code: 'MIGRATION_LOST_ROWS',
        found: 1,
        known: SCHEMA_VERSION,
        table: 'plays',
        before: rows,
        after: rows - 1,
      },
    });
    expect(await schemaOf('guard-3')).toBe(1);
    expect(await rowsOf('guard-3')).toEqual(before);
  });

  it('of the present schema is opened without a word', async () => {
    const beforeMigration = vi.fn(async () => ok(null));
    const fresh = new WatchbillDatabase('guard-4');
    await openLibrary(fresh, { ...quiet, beforeMigration });
    fresh.close();
    await openLibrary(new WatchbillDatabase('guard-4'), { ...quiet, beforeMigration });
    expect(beforeMigration).not.toHaveBeenCalled();
  });
});
