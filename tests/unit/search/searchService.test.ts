import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import { loadPack } from '../../../renderer/db/catalogue/loadPack';
import { WatchbillDatabase } from '../../../renderer/db/database';
import { SearchService } from '../../../renderer/workers/search/searchService';
import type { NoteAction } from '../../../shared/library/actions';
import { SPOILER_PRESETS } from '../../../shared/domain/spoilers';
import { aLibrary, episode, mark, unmark } from '../../support/library';
import { HARBOUR, harbour, LANTERN, lantern, smallPack } from '../../support/smallPack';

const VERSION = '/search.worker-1.js';
const running: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

type Opened = Awaited<ReturnType<typeof aLibrary>>;

/** The search as a worker has it: over a connection of its own. */
async function aService({ database: { name } }: Opened, version = VERSION) {
  const database = new WatchbillDatabase(name);
  await database.open();
  const service = new SearchService(database, version);
  await service.start();
  const stop = async () => {
    await service.stop();
    database.close();
  };
  running.push({ stop });
  return {
    service,
    database,
    stop: () => running.pop()?.stop(),
    /** How many notes have a tag. */
    tag: async (text: string) => {
      const { groups } = await service.answer({ text, limit: 5, seq: 0, revision: 0 });
      return groups.flatMap(({ hits }) => hits).flatMap((hit) => (hit.kind === 'tag' ? [hit.face.notes] : []))[0];
    },
    /** Titles and names that are found. */
    find: async (text: string, seq = 0) => {
      const { groups } = await service.answer({ text, limit: 50, seq, revision: 0 });
      return groups.flatMap(({ hits }) => hits.flatMap(({ name }) => name ?? [])).toSorted();
    },
  };
}

const SECOND = 'Secret title lantern 1 2';

describe('what was done before a question was asked is in the answer', () => {
  it('a mark opens, an unmark and an undo close at once', async () => {
    const opened = await aLibrary();
    const { find } = await aService(opened);
    expect(await find('secret')).toEqual([]);
    await opened.library.commit(mark(LANTERN, episode(lantern(1, 2))));
    expect(await find('secret')).toEqual([SECOND]);
    expect(await find('synopsis')).toEqual([SECOND]);
    await opened.library.commit(unmark(LANTERN, episode(lantern(1, 2))));
    expect(await find('secret')).toEqual([]);
    expect(await find('synopsis')).toEqual([]);
    await opened.library.undo();
    expect(await find('secret')).toEqual([SECOND]);
  });

  it('also what is written while the question waits for an earlier one', async () => {
    const opened = await aLibrary();
    const { find } = await aService(opened);
    const answers = [];
    for (const number of [1, 2, 3, 4]) {
      const committed = await opened.library.commit(mark(LANTERN, episode(lantern(1, number))));
      if (!committed.ok) throw new Error(committed.error.code);
      answers.push(find('secret', committed.value.entry.seq));
    }
    expect((await Promise.all(answers)).at(-1)).toHaveLength(4);
  });

  it('settings of a show and of all shows, a reveal, and another pass', async () => {
    const opened = await aLibrary();
    const { find } = await aService(opened);
    const { library } = opened;
    await library.commit({ type: 'set-default-spoilers', version: 1, spoilers: SPOILER_PRESETS.open });
    expect(await find('secret')).toHaveLength(16);
    await library.commit({ type: 'set-show-spoilers', version: 1, show: LANTERN, spoilers: SPOILER_PRESETS.strict });
    expect(await find('secret')).toEqual([1, 2, 3].map((number) => `Secret title harbour 1 ${number}`));
    await library.undo();
    await library.undo();
    expect(await find('secret')).toEqual([]);
    await library.commit({ type: 'reveal', version: 1, show: HARBOUR, episode: harbour(2), revealed: true });
    expect(await find('secret')).toEqual(['Secret title harbour 1 2']);
  });

  it('a note, as long as its gates are open', async () => {
    const opened = await aLibrary();
    const { library } = opened;
    await library.commit(mark(LANTERN, episode(lantern(1, 2))));
    const { find } = await aService(opened);
    const note = {
      note: uuid(),
      show: LANTERN,
      subject: { kind: 'episode', ref: lantern(1, 2), name: null } as const,
    };
    await library.commit({
      type: 'save-note',
      version: 1,
      ...note,
      replaces: null,
      text: '# The price of a rescue\n\nWhoever *lit* the lamp will come back. #Debts',
      links: [],
      names: [],
      gates: [lantern(1, 2)],
    });
    expect(await find('rescue')).toEqual(['The price of a rescue']);
    expect(await find('lit the lamp')).toEqual(['The price of a rescue']);
    expect(await find('debts')).toEqual(['Debts', 'The price of a rescue']);
    await library.commit(unmark(LANTERN, episode(lantern(1, 2))));
    for (const text of ['rescue', 'lamp', 'debts']) expect(await find(text)).toEqual([]);
    await library.undo();
    await library.commit({ type: 'remove-note', version: 1, ...note });
    for (const text of ['rescue', 'lamp', 'debts']) expect(await find(text)).toEqual([]);
  });

  it('asks of a mark only for the notes that it could open or close', async () => {
    const opened = await aLibrary();
    const { library } = opened;
    const write = (show: string | null, subject: NoteAction['subject'], text: string, gates: string[]) =>
      library.commit({
        type: 'save-note',
        version: 1,
        note: uuid(),
        show,
        subject,
        replaces: null,
        text,
        links: [],
        names: [],
        gates,
      });
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    for (const word of ['one', 'two', 'three'])
      await write(LANTERN, { kind: 'episode', ref: lantern(1, 1), name: null }, `Lantern ${word} #both`, [
        lantern(1, 1),
      ]);
    await write(HARBOUR, { kind: 'show', ref: HARBOUR, name: null }, 'Of harbour #both', []);
    await write(null, { kind: 'day', ref: '2024-05-06', name: null }, '# A day of harbour\n\n#both', [harbour(1)]);
    const { find, service, tag } = await aService(opened);
    expect(service.notesRead).toBe(4);
    expect(await tag('both')).toBe(4);
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    expect(await find('a day of harbour')).toHaveLength(1);
    expect(await tag('both')).toBe(5);
    // Those about the show and those with a gate in it: 2 of 5.
    expect(service.notesRead).toBe(6);
    await library.undo();
    expect(await find('a day of harbour')).toEqual([]);
    expect(await tag('both')).toBe(4);
    expect(service.notesRead).toBe(8);
  });

  it('a newer version of a pack', async () => {
    const opened = await aLibrary();
    await opened.library.commit(mark(HARBOUR, { kind: 'show' }));
    const { find } = await aService(opened);
    expect(await find('harbour 1 3')).toContain('Secret title harbour 1 3');
    const pack = smallPack(2);
    const episodes = pack.episodes.map((one) => (one.id === harbour(3) ? { ...one, title: { en: 'Renamed' } } : one));
    await loadPack(opened.database, { ...pack, episodes }, 'newer', 0);
    expect(await find('renamed')).toEqual(['Renamed']);
    expect(await find('title harbour 1 3')).not.toContain('Secret title harbour 1 3');
  });

  it('and a question from the future is refused', async () => {
    const { service } = await aService(await aLibrary());
    await expect(service.answer({ text: 'a', limit: 1, seq: 9, revision: 0 })).rejects.toThrow(/stands 0 of 1/);
    await expect(service.answer({ text: 'a', limit: 1, seq: 0, revision: 2 })).rejects.toThrow(/stands 0 of 1/);
  });
});

async function aKeptLibrary() {
  const opened = await aLibrary();
  await opened.library.commit(mark(LANTERN, episode(lantern(1, 2))));
  const { stop } = await aService(opened);
  await stop();
  return opened;
}

describe('what is kept for the next start', () => {
  /** How many shows the next start has to read. */
  async function readsOfNextStart(opened: Opened, version = VERSION): Promise<number> {
    return (await aService(opened, version)).service.read;
  }

  it('is taken when nothing happened since, and says the same', async () => {
    const opened = await aKeptLibrary();
    expect(await readsOfNextStart(opened)).toBe(0);
    const { find, service } = await aService(opened);
    expect(await find('secret')).toEqual([SECOND]);
    const fresh = (await aService(opened, 'other code')).service;
    for (const text of ['secret', 's1e1', 'lantern'])
      expect(await service.answer({ text, limit: 50, seq: 0, revision: 0 })).toEqual(
        await fresh.answer({ text, limit: 50, seq: 0, revision: 0 }),
      );
  });

  it('is carried on by what the journal says happened since', async () => {
    const opened = await aKeptLibrary();
    await opened.library.commit(unmark(LANTERN, episode(lantern(1, 2))));
    await opened.library.commit(mark(HARBOUR, episode(harbour(1))));
    const { find, service } = await aService(opened);
    expect(await find('secret')).toEqual(['Secret title harbour 1 1']);
    expect(service.read).toBe(2);
  });

  it('is kept beside the whole where a mark made little of it other, and taken from both', async () => {
    const opened = await aKeptLibrary();
    const whole = await opened.database.searchSnapshots.get('documents');
    const second = await aService(opened);
    await opened.library.commit(mark(HARBOUR, episode(harbour(1))));
    await second.find('harbour');
    await second.stop();
    expect(await opened.database.searchSnapshots.get('documents')).toEqual(whole);
    expect(await opened.database.searchSnapshots.get('documents-since')).toMatchObject({ data: { stand: { seq: 2 } } });
    const third = await aService(opened);
    expect(third.service.read).toBe(0);
    expect((await third.find('secret')).toSorted()).toEqual([SECOND, 'Secret title harbour 1 1'].toSorted());
    await opened.library.commit(unmark(LANTERN, episode(lantern(1, 2))));
    await third.find('secret');
    await third.stop();
    const { find, service } = await aService(opened);
    expect(service.read).toBe(0);
    expect(await find('secret')).toEqual(['Secret title harbour 1 1']);
  });

  it('is not taken from other code, another catalogue, another history or when it is damaged', async () => {
    const other = await aKeptLibrary();
    expect(await readsOfNextStart(other, '/search.worker-2.js')).toBe(2);

    const newer = await aKeptLibrary();
    await loadPack(newer.database, smallPack(2), 'newer', 0);
    expect(await readsOfNextStart(newer)).toBe(2);

    const forked = await aKeptLibrary();
    const entry = await forked.database.journal.get(1);
    await forked.database.journal.put({ ...entry!, id: uuid() });
    expect(await readsOfNextStart(forked)).toBe(2);

    const foreign = await aKeptLibrary();
    const meta = await foreign.database.meta.get('library');
    await foreign.database.meta.put({ ...meta!, id: uuid() } as never);
    expect(await readsOfNextStart(foreign)).toBe(2);

    for (const data of [null, { stand: 1 }, { packed: new Uint8Array([1, 2, 3]) }]) {
      const damaged = await aKeptLibrary();
      const row = await damaged.database.searchSnapshots.toCollection().first();
      const whole = row?.data as object;
      await damaged.database.searchSnapshots.put({ ...row!, data: data === null ? null : { ...whole, ...data } });
      expect(await readsOfNextStart(damaged)).toBe(2);
    }
  });
});

describe('how far it is', () => {
  it('is told while everything is read, and is over when it can be asked', async () => {
    const { database } = await aLibrary();
    const told: (number | null)[] = [];
    const service = new SearchService(database, VERSION, (share) => told.push(share));
    running.push(service);
    await service.start();
    expect(told.at(-1)).toBeNull();
    const shares = told.slice(0, -1);
    // Two shows, and making the index of them.
    expect(shares).toEqual([0.4, 0.8, 1]);
  });

  it('is nothing where little has changed', async () => {
    const opened = await aKeptLibrary();
    const told: (number | null)[] = [];
    const service = new SearchService(opened.database, VERSION, (share) => told.push(share));
    running.push(service);
    await service.start();
    expect(told).toEqual([]);
  });
});
