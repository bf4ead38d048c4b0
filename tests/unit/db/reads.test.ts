import { describe, expect, it } from 'vitest';
import { readJournal, readLibrary, readUpNext, readWatching } from '../../../renderer/db/reads';
import { aLibrary, episode, mark } from '../../support/library';
import { HARBOUR, harbour, LANTERN, lantern, TODAY } from '../../support/smallPack';

describe('up next', () => {
  it('is empty at first and says so', async () => {
    const { database } = await aLibrary();
    expect(await readUpNext(database, TODAY)).toEqual({
      items: [],
      more: 0,
      coming: [],
      recent: [],
      isEmpty: true,
      isWhole: true,
    });
  });

  it('names the first episode of a show that is being watched, then the one after each mark', async () => {
    const { database, library } = await aLibrary();
    await library.commit({ type: 'set-status', version: 1, show: HARBOUR, status: 'watching' });
    expect((await readUpNext(database, TODAY)).items).toMatchObject([
      { episode: { ref: harbour(1), title: null, isNext: true } },
    ]);
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    const page = await readUpNext(database, TODAY);
    expect(page.items).toMatchObject([
      { episode: { ref: harbour(2) }, season: { number: 1, watched: [true, false, false] } },
    ]);
  });

  it('puts the show touched last on top, and what is not out yet under coming', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    await library.commit(mark(LANTERN, { kind: 'up-to', episode: lantern(3, 2) }));
    const page = await readUpNext(database, TODAY);
    expect(page.items.map((item) => item.head.ref)).toEqual([HARBOUR]);
    expect(page.coming).toMatchObject([{ head: { ref: LANTERN }, episode: { ref: lantern(3, 3), released: false } }]);
    expect(page.recent.map((item) => item.episode.ref)).toEqual([lantern(3, 2), lantern(3, 1)]);
    expect(await readWatching(database, TODAY)).toMatchObject({
      upNext: 1,
      items: [{ head: { ref: LANTERN } }, { head: { ref: HARBOUR } }],
    });
  });

  it('never takes a special as next, and goes on after the episode watched last', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, episode(lantern(0, 1))));
    expect((await readUpNext(database, TODAY)).items[0]?.episode.ref).toBe(lantern(1, 1));
    await library.commit(mark(LANTERN, episode(lantern(2, 2))));
    expect((await readUpNext(database, TODAY)).items[0]?.episode.ref).toBe(lantern(2, 3));
  });
});

describe('journal', () => {
  it('pages backwards and tells what stands', async () => {
    const { database, library } = await aLibrary();
    for (const number of [1, 2, 3]) await library.commit(mark(HARBOUR, episode(harbour(number))));
    await library.undo(2);
    const first = await readJournal(database, { limit: 3 }, TODAY);
    expect(first.items.map((item) => [item.entry.seq, item.stands])).toEqual([
      [4, null],
      [3, true],
      [2, false],
    ]);
    expect(first.more).toBe(true);
    const second = await readJournal(database, { limit: 3, before: 2 }, TODAY);
    expect(second.items.map((item) => item.entry.seq)).toEqual([1]);
    expect(second.more).toBe(false);
  });
});

it('the library counts a show once something was done with it', async () => {
  const { database, library } = await aLibrary();
  await library.commit({ type: 'rate', version: 1, show: HARBOUR, subject: HARBOUR, value: 5 });
  expect((await readLibrary(database)).map((item) => item.inLibrary)).toEqual([false, false]);
  await library.commit(mark(HARBOUR, episode(harbour(1))));
  expect((await readLibrary(database)).find((item) => item.head.ref === HARBOUR)).toMatchObject({
    inLibrary: true,
    rating: 5,
  });
});
