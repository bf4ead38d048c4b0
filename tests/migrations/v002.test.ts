import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SpoilerSettings } from '../../shared/domain/spoilers';
import { LIBRARY_ROWS, LIBRARY_TABLES } from '../../shared/library/rows';
import { JournalEntry } from '../../shared/library/journal';
import { rebuildProgress } from '../../renderer/db/commit/progressRows';
import { WatchbillDatabase } from '../../renderer/db/database';
import { openLibrary } from '../../renderer/db/open';

type Fixture = Record<string, Record<string, unknown>[]>;

/** A library as version 2 wrote it: made once by makeFixture.test.ts, kept for ever. */
const fixture = JSON.parse(readFileSync(resolve(import.meta.dirname, 'fixtures/v002.json'), 'utf8')) as Fixture;

it('opens a library of version 2 with everything in it, and every row still valid', async () => {
  const old = new WatchbillDatabase('fixture-2', 2);
  await old.open();
  for (const [table, rows] of Object.entries(fixture)) await old.table(table).bulkAdd(rows);
  old.close();

  const database = new WatchbillDatabase('fixture-2');
  const opened = await openLibrary(database, { journalSeq: 0, onLost: () => undefined });
  expect(opened).toEqual({ ok: true, value: { seq: fixture['journal']?.length } });
  for (const name of LIBRARY_TABLES) {
    const rows = await database.table(name).toArray();
    expect(rows, name).toHaveLength(fixture[name]?.length ?? 0);
    for (const row of rows) expect(LIBRARY_ROWS[name].safeParse(row).error, name).toBeUndefined();
  }
  for (const entry of await database.journal.toArray()) expect(JournalEntry.safeParse(entry).error).toBeUndefined();
  for (const row of await database.progress.toArray()) {
    // Settings have grown since; what a summary lacks of them is filled in when it is read or rebuilt.
    const spoilers = row.spoilers && SpoilerSettings.parse(row.spoilers);
    expect(await rebuildProgress(database, row.show)).toEqual({ ...row, spoilers });
  }
});
