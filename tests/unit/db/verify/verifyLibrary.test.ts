// Before Dexie, which looks for the database of the system when it is imported.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { SPOILER_PRESETS } from '../../../../shared/domain/spoilers';
import { fail, ok } from '../../../../shared/util/result';
import { goOnBehind } from '../../../../renderer/db/replay';
import { KEPT_OF_EACH, type Finding } from '../../../../renderer/db/verify/finding';
import { verifyLibrary, type VerifyOptions } from '../../../../renderer/db/verify/verifyLibrary';
import { aLibrary, episode, mark, snapshot, unmark } from '../../../support/library';
import { HARBOUR, harbour, LANTERN, lantern, TODAY } from '../../../support/smallPack';

/** A library in which rows of every kind were made, edited, removed, taken back and done again. */
async function aLivedInLibrary() {
  const made = await aLibrary();
  const { library } = made;
  const show = LANTERN;
  await library.commit(mark(show, { kind: 'up-to', episode: lantern(2, 1) }, { when: { kind: 'air-date' } }));
  await library.commit(mark(HARBOUR, episode(harbour(1))));
  await library.commit(unmark(show, episode(lantern(1, 1))));
  await library.commit({ type: 'rate', version: 1, show, subject: lantern(1, 2), value: 9 });
  await library.commit({ type: 'rate', version: 1, show, subject: lantern(1, 2), value: 4 });
  await library.commit({ type: 'favourite', version: 1, show, subject: show, favourite: true });
  await library.commit({ type: 'skip', version: 1, show, episode: lantern(2, 2), skipped: true });
  await library.commit({ type: 'reveal', version: 1, show: HARBOUR, episode: harbour(3), revealed: true });
  await library.commit({ type: 'start-pass', version: 1, show, name: 'Once more', today: TODAY });
  await library.commit(mark(show, episode(lantern(1, 2))));
  const spoilers = SPOILER_PRESETS['except-next'];
  await library.commit({ type: 'set-show-spoilers', version: 1, show, spoilers });
  await library.undo();
  await library.undo();
  await library.redo();
  await library.undo(2);
  const { database } = made;
  const about = { version: 1, show, subject: { kind: 'episode', ref: lantern(1, 2), name: null } } as const;
  const write = (replaces: string | null, text: string) => {
    const found = { text, links: [], names: [], gates: [] };
    const note = '01920000-0000-7000-8000-000000000001';
    return library.commit({ type: 'save-note', ...about, note, replaces, ...found });
  };
  await write(null, 'A lamp.');
  await write((await database.notes.toArray())[0]?.id ?? null, 'Two lamps.');
  return made;
}

type Made = Awaited<ReturnType<typeof aLivedInLibrary>>;

function verify({ database, journalFile }: Made, more: Partial<VerifyOptions> = {}) {
  const lines = journalFile.entries.map((entry) => JSON.stringify(entry));
  const readPage = async () => ok({ lines, next: null });
  return verifyLibrary(database, { now: 1, readPage, report: () => undefined, ...more });
}

const kinds = (findings: readonly Finding[]) => findings.map(({ kind, table, detail }) => [kind, table, detail]);

describe('the check of a library', () => {
  it('finds nothing in one that was lived in, and changes nothing', async () => {
    const made = await aLivedInLibrary();
    const before = await snapshot(made.database);
    const report = await verify(made);
    expect(report).toMatchObject({ findings: [], counts: {}, shows: 2 });
    expect([report.entries, report.lines]).toEqual([17, 17]);
    expect(report.rows).toBeGreaterThan(15);
    expect(await snapshot(made.database)).toEqual(before);
  });

  it('finds what was changed, taken away or put there behind the journal', async () => {
    const made = await aLivedInLibrary();
    const { database } = made;
    const [first, second] = await database.plays.toArray();
    if (!first || !second) throw new Error('There are plays.');
    await database.plays.update(first.id, { order: 5 });
    await database.plays.delete(second.id);
    await database.ratings.put({
      id: '01920000-0000-7000-8000-00000000000a',
      createdAt: 1,
      replaces: null,
      state: 'live',
      show: first.show,
      subject: first.show,
      value: 3,
    });
    const { findings } = await verify(made);
    const own = findings.filter(({ kind }) => kind !== 'derived');
    expect(own).toContainEqual({ kind: 'changed', table: 'plays', key: first.id, detail: '' });
    expect(own).toContainEqual({ kind: 'gone', table: 'plays', key: second.id, detail: '' });
    expect(kinds(own)).toContainEqual(['unexplained', 'ratings', '']);
    expect(own).toHaveLength(3);
    // Nothing but what is derived is repaired.
    expect((await database.plays.get(first.id))?.order).toBe(5);
    expect(await database.plays.get(second.id)).toBeUndefined();
  });

  it('finds rows of another shape, and rows that name what is not there', async () => {
    const made = await aLivedInLibrary();
    const { database } = made;
    await database.ratings.toCollection().modify((row) => void Object.assign(row, { value: 11 }));
    const identity = (await database.identities.toArray()).find((row) => row.kind === 'episode');
    await database.identities.delete(identity?.id ?? '');
    await database.settings.put({
      id: '01920000-0000-7000-8000-00000000000b',
      createdAt: 1,
      replaces: '01920000-0000-7000-8000-00000000000c',
      state: 'live',
      scope: 'app',
      name: 'welcome',
      value: true,
    });
    // Progress cannot be worked out of such rows; that is no reason to stop.
    const { findings, counts } = await verify(made);
    expect(counts.shape).toBe(await database.ratings.count());
    expect(kinds(findings)).toContainEqual(['relation', 'plays', 'episode']);
    expect(kinds(findings)).toContainEqual(['relation', 'settings', 'replaces']);
    expect(kinds(findings)).toContainEqual(['gone', 'identities', '']);
  });

  it('works progress out again where it was wrong, missing or left over', async () => {
    const made = await aLivedInLibrary();
    const { database } = made;
    const right = await database.progress.toArray();
    const [one, other] = right;
    if (!one || !other) throw new Error('There are two shows.');
    await database.progress.update(one.show, { watched: 99 });
    await database.progress.delete(other.show);
    await database.progress.put({ ...one, show: '01920000-0000-7000-8000-00000000000d' });
    const report = await verify(made);
    expect(report.counts).toEqual({ derived: 3 });
    expect(await database.progress.toArray()).toEqual(right);
    expect((await verify(made)).findings).toEqual([]);
  });

  it('finds a hole in the journal, and a file that lacks or changes a line', async () => {
    const made = await aLivedInLibrary();
    const entries = structuredClone(made.journalFile.entries);
    const [first] = entries;
    if (first) first.at += 1;
    entries.splice(3, 1);
    const lines = [...entries.map((entry) => JSON.stringify(entry)), 'no line of ours'];
    const readPage = async () => ok({ lines, next: null });
    const { findings } = await verify(made, { readPage });
    expect(findings).toEqual([
      { kind: 'line', table: 'journal', key: '1', detail: 'other' },
      { kind: 'line', table: 'journal', key: '4', detail: 'missing' },
    ]);
    await made.database.journal.delete(9);
    expect(kinds((await verify(made)).findings)).toContainEqual(['entry', 'journal', 'missing']);
    const refused = await verify(made, { readPage: async () => fail({ sentence: 'The disk refused.' }) });
    expect(kinds(refused.findings)).toContainEqual(['line', 'journal', 'The disk refused.']);
  });

  it('judges nothing that is changed while it looks', async () => {
    const made = await aLivedInLibrary();
    let left = 3;
    const readPage = async () => {
      for (; left > 0; left -= 1) {
        // oxlint-disable-next-line no-await-in-loop -- one action after the other
        await made.library.commit(mark(HARBOUR, episode(harbour(left))));
      }
      await made.library.undo(1);
      return ok({ lines: made.journalFile.entries.map((entry) => JSON.stringify(entry)), next: null });
    };
    expect((await verify(made, { readPage })).findings).toEqual([]);
  });

  it('takes a restore for what it is: the number jumps, and the file tells of another library before it', async () => {
    const made = await aLivedInLibrary();
    const { database, library, journalFile } = made;
    await goOnBehind(database, 40, { now: 1, newId: () => '0190a0b0-0000-7000-8000-000000000001' });
    journalFile.entries.splice(0, Infinity, ...(await database.journal.where('seq').equals(41).toArray()));
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    expect((await verify(made)).findings).toEqual([]);
  });

  it('keeps some of each kind, and counts all', async () => {
    const made = await aLivedInLibrary();
    await made.database.skips.bulkPut(
      Array.from({ length: 150 }, (_, index) => ({ id: String(index).padStart(36, '0') }) as never),
    );
    const { findings, counts } = await verify(made);
    expect(counts.shape).toBe(150);
    expect(findings.filter(({ kind }) => kind === 'shape')).toHaveLength(KEPT_OF_EACH);
  });
});
