import { describe, expect, it } from 'vitest';
import type { Action } from '../../../shared/library/actions';
import { readList } from '../../../renderer/db/reads/lists/readList';
import { readListChoices, readLists } from '../../../renderer/db/reads/lists/readLists';
import { aLibrary, episode, mark, snapshot } from '../../support/library';
import { HARBOUR, LANTERN, lantern, TODAY } from '../../support/smallPack';

const ONE = '01920000-0000-7000-8000-0000000000a1';
const TWO = '01920000-0000-7000-8000-0000000000a2';
const on = (list = ONE, name = 'Winter') => ({ version: 1, list, name }) as const;
const make = (list = ONE, name = 'Winter'): Action => ({ type: 'make-list', ...on(list, name) });
const put = (show: string, subject: string, list = ONE, listed = true): Action => ({
  type: 'set-listed',
  ...on(list),
  show,
  subject,
  listed,
});
const season = 'season:small:lantern-s02';

type Opened = Awaited<ReturnType<typeof aLibrary>>;
const subjects = async ({ database }: Opened, list = ONE) =>
  (await readList(database, list, TODAY))?.items.map((item) => item.subject);

async function aFilledList(): Promise<Opened> {
  const opened = await aLibrary();
  await opened.library.commit(make());
  for (const [show, subject] of [
    [LANTERN, lantern(1, 1)],
    [HARBOUR, HARBOUR],
    [LANTERN, season],
  ] as const)
    await opened.library.commit(put(show, subject));
  return opened;
}

async function move(opened: Opened, show: string, subject: string, before: number | null) {
  const items = (await readList(opened.database, ONE, TODAY))?.items ?? [];
  const next = before === null ? null : (items[before]?.id ?? null);
  return opened.library.commit({ type: 'move-in-list', ...on(), show, subject, before: next });
}

describe('lists', () => {
  it('are made, renamed and kept in the order given to them by hand', async () => {
    const { database, library } = await aLibrary();
    await library.commit(make(ONE, 'Winter'));
    await library.commit(make(TWO, 'Summer'));
    expect(await library.commit(make(ONE))).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_DO' } });
    await library.commit({ type: 'rename-list', ...on(TWO, 'Summer'), to: 'High summer' });
    await library.commit({ type: 'move-list', ...on(TWO, 'High summer'), before: ONE });
    expect((await readLists(database)).map((list) => list.name)).toEqual(['High summer', 'Winter']);
    expect(await library.commit({ type: 'move-list', ...on(TWO), before: ONE })).toMatchObject({
      error: { code: 'NOTHING_TO_DO' },
    });
    expect(
      await library.commit({ type: 'rename-list', ...on('01920000-0000-7000-8000-0000000000a9'), to: 'x' }),
    ).toMatchObject({ error: { code: 'CHANGED_MEANWHILE' } });
  });

  it('take shows, seasons and episodes once each', async () => {
    const opened = await aFilledList();
    expect(await subjects(opened)).toEqual([lantern(1, 1), HARBOUR, season]);
    expect(await opened.library.commit(put(HARBOUR, HARBOUR))).toMatchObject({ error: { code: 'NOTHING_TO_DO' } });
    await opened.library.commit(put(HARBOUR, HARBOUR, ONE, false));
    expect(await subjects(opened)).toEqual([lantern(1, 1), season]);
    expect(await opened.library.commit(put(HARBOUR, HARBOUR, TWO))).toMatchObject({
      error: { code: 'CHANGED_MEANWHILE' },
    });
  });

  it('say where something stands already', async () => {
    const { database, library } = await aFilledList();
    await library.commit(make(TWO, 'Summer'));
    expect(await readListChoices(database, HARBOUR)).toEqual([
      { list: ONE, name: 'Winter', count: 3, listed: true },
      { list: TWO, name: 'Summer', count: 0, listed: false },
    ]);
    expect((await readListChoices(database, lantern(1, 2))).some(({ listed }) => listed)).toBe(false);
  });

  it('are put in order by hand, with one new row for each move', async () => {
    const opened = await aFilledList();
    await move(opened, LANTERN, season, 0);
    expect(await subjects(opened)).toEqual([season, lantern(1, 1), HARBOUR]);
    await move(opened, LANTERN, season, 2);
    expect(await subjects(opened)).toEqual([lantern(1, 1), season, HARBOUR]);
    await move(opened, LANTERN, lantern(1, 1), null);
    expect(await subjects(opened)).toEqual([season, HARBOUR, lantern(1, 1)]);
    expect(await opened.database.listItems.count()).toBe(6);
  });

  it('have room for any number of moves between the same two', async () => {
    const opened = await aFilledList();
    for (let turn = 0; turn < 120; turn += 1) {
      await move(opened, LANTERN, turn % 2 === 0 ? season : lantern(1, 1), 1);
      await move(opened, HARBOUR, HARBOUR, 2);
    }
    const items = (await readList(opened.database, ONE, TODAY))?.items ?? [];
    expect(new Set(items.map((item) => item.subject)).size).toBe(3);
  });

  it('hide the title of an episode until it is watched, and count what was seen', async () => {
    const { database, library } = await aFilledList();
    const before = await readList(database, ONE, TODAY);
    expect(before?.items[0]).toMatchObject({ kind: 'episode', episode: { title: null, number: 1 } });
    expect(JSON.stringify(before)).not.toContain('Secret title');
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    await library.commit(mark(LANTERN, episode(lantern(2, 1))));
    const after = await readList(database, ONE, TODAY);
    expect(after?.items[0]?.episode?.title).toBe('Secret title lantern 1 1');
    expect(after?.items[2]).toMatchObject({ kind: 'season', season: 2, watched: 1 });
  });

  it('go with all that stands in them, and come back by one undo', async () => {
    const opened = await aFilledList();
    const { database, library } = opened;
    const filled = await snapshot(database);
    await library.commit({ type: 'remove-list', ...on() });
    expect(await readLists(database)).toEqual([]);
    expect(await readList(database, ONE, TODAY)).toBeNull();
    await library.undo();
    expect(await snapshot(database)).toEqual(filled);
  });

  it('are not unmade while something stands in them', async () => {
    const { database, library } = await aFilledList();
    expect(await library.undo(1)).toMatchObject({ ok: false, error: { code: 'CHANGED_SINCE' } });
    expect(await readLists(database)).toHaveLength(1);
  });

  it('leave the library as it was once everything is undone', async () => {
    const opened = await aLibrary();
    const empty = await snapshot(opened.database);
    await opened.library.commit(make());
    await opened.library.commit(put(HARBOUR, HARBOUR));
    await opened.library.commit(put(LANTERN, season));
    await move(opened, LANTERN, season, 0);
    for (let turn = 0; turn < 4; turn += 1) expect((await opened.library.undo()).ok).toBe(true);
    expect(await snapshot(opened.database)).toEqual(empty);
  });
});
