// Before Dexie, which looks for the database of the system when it is imported.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { createPace } from '../../../../renderer/db/backup/pace';
import { walkTable } from '../../../../renderer/db/backup/walk';

/** A table whose rows are short at first and long behind. */
async function aTable(lengths: readonly number[]): Promise<Dexie> {
  const database = new Dexie(`pace ${lengths.length}`);
  database.version(1).stores({ notes: 'id' });
  await database.table('notes').bulkAdd(lengths.map((length, id) => ({ id, text: 'x'.repeat(length) })));
  return database;
}

/** How many rows came at once, all of them in their order. */
async function chunksOf(database: Dexie): Promise<number[]> {
  const pace = createPace();
  const chunks: number[] = [];
  const ids: unknown[] = [];
  for await (const chunk of walkTable(database, 'notes', pace.rows)) {
    chunks.push(chunk.length);
    ids.push(...chunk.map((row) => row['id']));
    pace.came(
      chunk.length,
      chunk.map((row) => JSON.stringify(row).length).reduce((sum, one) => sum + one, 0),
    );
  }
  expect(ids).toEqual(Array.from({ length: ids.length }, (_, id) => id));
  expect(ids).toHaveLength(await database.table('notes').count());
  return chunks;
}

it('asks for many short rows at once, and never for more than a thousand', async () => {
  const database = await aTable(Array.from({ length: 5_000 }, () => 10));
  const chunks = await chunksOf(database);
  expect(Math.max(...chunks)).toBe(1_000);
  expect(chunks.length).toBeLessThan(10);
  await database.delete();
});

it('asks for few long rows, one at a time where one is longer than all that is asked for', async () => {
  const short = Array.from({ length: 40 }, () => 26_000);
  const database = await aTable([...short, ...Array.from({ length: 40 }, () => 400_000)]);
  const chunks = await chunksOf(database);
  expect(chunks.slice(-10).every((rows) => rows === 1)).toBe(true);
  await database.delete();
});

it('ends at the end, also where the last request brought all that it asked for', async () => {
  for (const count of [0, 15, 16, 17, 32]) {
    // oxlint-disable-next-line no-await-in-loop -- one database after the other
    const database = await aTable(Array.from({ length: count }, () => 20_000));
    // oxlint-disable-next-line no-await-in-loop -- as above
    const chunks = await chunksOf(database);
    expect(chunks.reduce((sum, one) => sum + one, 0)).toBe(count);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await database.delete();
  }
});
