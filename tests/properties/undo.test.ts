import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLibrary, snapshot } from '../support/library';
import { rebuildProgress } from '../../renderer/db/commit/progressRows';
import { expectShelvesHold } from '../support/shelves';
import { actionOf, step, type Step } from './actions';

type Opened = Awaited<ReturnType<typeof aLibrary>>;
const steps = fc.array(step, { minLength: 1, maxLength: 14 });
const RUNS = { numRuns: 60 };

async function run({ library, database }: Opened, list: readonly Step[]): Promise<number[]> {
  const done: number[] = [];
  for (const one of list) {
    const action = await actionOf(database, one);
    const result = action ? await library.commit(action) : null;
    if (result?.ok) done.push(result.value.entry.seq);
  }
  return done;
}

async function expectProgressHolds({ database }: Opened): Promise<void> {
  for (const row of await database.progress.toArray()) {
    expect(row).toEqual(await rebuildProgress(database, row.show));
  }
}

/** Counted by hand from the rows, with none of the code under test. */
async function expectCountsHold({ database }: Opened): Promise<void> {
  for (const row of await database.progress.toArray()) {
    const plays = (await database.plays.toArray()).filter((play) => play.show === row.show && play.state === 'live');
    const specials = (await database.identities.toArray()).filter((one) => one.kind === 'episode' && one.season === 0);
    const regular = plays.filter((play) => !specials.some((one) => one.id === play.episode));
    const distinct = (list: typeof plays) => new Set(list.map((play) => play.episode)).size;
    expect(row.plays).toBe(plays.length);
    expect(row.watched).toBe(distinct(regular));
    expect(row.watchedInPass).toBe(distinct(regular.filter((play) => play.pass === row.pass)));
  }
}

async function expectNothingTwice({ database }: Opened): Promise<void> {
  for (const table of ['plays', 'ratings', 'passes', 'statuses', 'settings', 'notes', 'lists', 'listItems']) {
    const rows: { id: string; state: string; replaces: string | null }[] = await database.table(table).toArray();
    const replaced = new Set(rows.map((row) => row.replaces));
    const both = rows.filter((row) => row.state === 'live' && replaced.has(row.id));
    expect(both, `${table}: a row is live beside its successor`).toEqual([]);
  }
  const one = async (table: string, key: (row: Record<string, unknown>) => string) => {
    const live = (await database.table<Record<string, unknown>>(table).toArray()).filter(
      (row) => row['state'] === 'live',
    );
    expect(new Set(live.map(key)).size, table).toBe(live.length);
  };
  await one('statuses', (row) => String(row['show']));
  await one('ratings', (row) => String(row['subject']));
  await one('favourites', (row) => String(row['subject']));
  await one('settings', (row) => `${String(row['scope'])} ${String(row['name'])}`);
  await one('skips', (row) => `${String(row['episode'])} ${String(row['pass'])}`);
  await one('passes', (row) => String(row['pass']));
  await one('notes', (row) => String(row['note']));
  await one('lists', (row) => String(row['list']));
  await one('listItems', (row) => `${String(row['list'])} ${String(row['subject'])}`);
  const lists = (await database.lists.toArray()).filter((row) => row.state === 'live').map((row) => row.list);
  const items = (await database.listItems.toArray()).filter((row) => row.state === 'live');
  expect(
    items.filter((row) => !lists.includes(row.list)),
    'an item without its list',
  ).toEqual([]);
}

describe('any sequence of actions', () => {
  it('undone in order gives the library before, row for row', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const opened = await aLibrary();
        const before = await snapshot(opened.database);
        const done = await run(opened, list);
        for (let count = 0; count < done.length; count += 1) {
          const undone = await opened.library.undo();
          expect(undone).toMatchObject({ ok: true, value: { left: [] } });
          await expectProgressHolds(opened);
        }
        expect(await snapshot(opened.database)).toEqual(before);
        await expectShelvesHold(opened.database);
        for (let count = 0; count < done.length; count += 1) expect((await opened.library.redo()).ok).toBe(true);
        await expectProgressHolds(opened);
        await expectShelvesHold(opened.database);
      }),
      RUNS,
    );
  });

  it('undone in any other order that has no conflict gives the library before', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.infiniteStream(fc.nat()), async (list, picks) => {
        const opened = await aLibrary();
        const before = await snapshot(opened.database);
        let left = await run(opened, list);
        const randomly = picks[Symbol.iterator]();
        let refused: number[] = [];
        while (left.length > 0) {
          const open = left.filter((seq) => !refused.includes(seq));
          // When every other one is in conflict, the newest never is.
          const seq = open.length > 0 ? open[Number(randomly.next().value) % open.length] : left.at(-1);
          const undone = await opened.library.undo(seq);
          if (!undone.ok) {
            expect(undone.error.code).toBe('CHANGED_SINCE');
            expect(open.length, 'the newest action can always be undone').toBeGreaterThan(0);
            refused.push(seq ?? 0);
            continue;
          }
          await expectNothingTwice(opened);
          await expectCountsHold(opened);
          // Partly undone: rows were left alone, so the library cannot be as before. That order has a conflict.
          if (undone.value.left.length > 0) return;
          left = left.filter((one) => one !== seq);
          refused = [];
        }
        expect(await snapshot(opened.database)).toEqual(before);
      }),
      RUNS,
    );
  });

  it('keeps progress equal to what its rows give', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const opened = await aLibrary();
        for (const one of list) {
          await run(opened, [one]);
          await expectProgressHolds(opened);
          await expectCountsHold(opened);
          await expectNothingTwice(opened);
        }
      }),
      RUNS,
    );
  });
});
