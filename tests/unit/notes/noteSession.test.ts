import { describe, expect, it, onTestFinished } from 'vitest';
import { createNoteDesk } from '../../../renderer/db/notes/noteDesk';
import { storeLeftDrafts } from '../../../renderer/db/notes/storeNote';
import { createNoteSession } from '../../../renderer/features/notes/session/noteSession';
import { aNotedLibrary, onEpisode, onShow, ZONE } from '../../support/notes';

const QUICK = { draft: 20, store: 200 };
const NEVER = { draft: 20, store: 1_000_000 };

async function aSession(pauses = NEVER, subject = onEpisode(1, 1)) {
  const opened = await aNotedLibrary();
  await opened.watch(1, 1);
  const desk = createNoteDesk(opened.database, opened.library, { now: () => opened.clock.now(), zone: () => ZONE });
  const open = async () => {
    const note = await desk.openOn(subject);
    if (!note) throw new Error('The note may not be read.');
    const session = createNoteSession(desk, note, pauses);
    onTestFinished(session.end);
    return session;
  };
  const { database } = opened;
  const live = async () =>
    (await database.notes.toArray()).filter((row) => row.state === 'live').map((row) => row.text);
  const drafts = async () => (await database.drafts.toArray()).map((row) => row.text);
  return { ...opened, desk, open, live, drafts };
}

describe('a note being written', () => {
  it('is a draft within a moment, and no version yet', async () => {
    const { open, live, drafts } = await aSession();
    const session = await open();
    const phase = () => session.state.getState().safety.phase;
    expect(phase()).toBe('new');
    session.type('Who is');
    session.type('Who is this');
    expect(phase()).toBe('typing');
    await expect.poll(phase).toBe('kept');
    expect(await drafts()).toEqual(['Who is this']);
    expect(await live()).toEqual([]);
  });

  it('is a version after a pause, and then no draft', async () => {
    const { open, live, drafts } = await aSession(QUICK);
    const session = await open();
    session.type('First');
    await expect.poll(() => session.state.getState().safety.phase).toBe('stored');
    expect([await live(), await drafts()]).toEqual([['First'], []]);
    session.type('First, then more');
    await expect.poll(live).toEqual(['First, then more']);
    await expect.poll(drafts).toEqual([]);
  });

  it('says stored only once the journal file has it too', async () => {
    const { open, journalFile } = await aSession();
    const session = await open();
    let release = () => {};
    journalFile.gate = new Promise((resolve) => (release = resolve));
    session.type('Held back');
    const settled = session.settle();
    await expect.poll(() => session.state.getState().safety.phase).toBe('storing');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(session.state.getState().safety.phase).toBe('storing');
    release();
    expect(await settled).toBe(true);
    expect(session.state.getState().safety.phase).toBe('stored');
  });

  it('keeps the draft where it cannot be stored, and can try again', async () => {
    const { open, live, drafts, journalFile } = await aSession();
    const session = await open();
    journalFile.refusal = 'DISK_FULL';
    session.type('Nearly lost');
    expect(await session.settle()).toBe(false);
    expect(session.state.getState().safety).toMatchObject({ phase: 'failed', error: { cause: 'DISK_FULL' } });
    expect([await live(), await drafts()]).toEqual([[], ['Nearly lost']]);
    journalFile.refusal = null;
    expect(await session.settle()).toBe(true);
    expect([await live(), await drafts()]).toEqual([['Nearly lost'], []]);
  });

  it('goes on from a draft, and lets it go when the text is as it was', async () => {
    const { open, write, drafts } = await aSession();
    await write(onEpisode(1, 1), 'Stored');
    const first = await open();
    first.type('Stored, and more');
    await expect.poll(drafts).toEqual(['Stored, and more']);
    first.end();
    const second = await open();
    expect(second.state.getState().text).toBe('Stored, and more');
    second.type('Stored');
    await expect.poll(drafts).toEqual([]);
    expect(second.state.getState().safety.phase).toBe('stored');
  });

  it('takes over what another window stored, where nothing was typed, and overtakes it where something was', async () => {
    const { open, write, rewrite, live, database } = await aSession(NEVER, onShow);
    const note = await write(onShow, 'One');
    const idle = await open();
    const busy = await open();
    busy.type('Mine');
    await rewrite(note, 'Two');
    const row = (await database.notes.where('[note+state]').equals([note, 'live']).first())!;
    idle.adopt(row.id, row.text, row.createdAt);
    expect(idle.state.getState().text).toBe('Two');
    busy.adopt(row.id, row.text, row.createdAt);
    expect(busy.state.getState().text).toBe('Mine');
    expect(await busy.settle()).toBe(true);
    expect(busy.state.getState().overtook).toBe(true);
    expect(await live()).toEqual(['Mine']);
    expect((await database.notes.toArray()).map((one) => one.text).toSorted()).toEqual(['Mine', 'One', 'Two']);
  });

  it('of white alone is none', async () => {
    const { open, live, journalFile } = await aSession();
    const session = await open();
    const before = journalFile.entries.length;
    session.type('  \n');
    expect(await session.settle()).toBe(false);
    expect(await live()).toEqual([]);
    expect(journalFile.entries).toHaveLength(before);
  });
});

describe('drafts that a crash left', () => {
  it('are stored at the next start, but not those that are open', async () => {
    const { open, drafts, live, database, library, write } = await aSession();
    await write(onEpisode(1, 1), 'Before');
    const session = await open();
    session.type('Before the crash');
    await expect.poll(drafts).toHaveLength(1);
    session.end();
    expect(await storeLeftDrafts(database, library, ZONE, () => true)).toEqual([]);
    expect(await storeLeftDrafts(database, library, ZONE, () => false)).toEqual([session.open.note]);
    expect([await live(), await drafts()]).toEqual([['Before the crash'], []]);
    expect((await database.notes.toArray()).find((row) => row.state === 'live')?.gates).toEqual([
      'episode:picard:s01e01',
    ]);
  });

  it('that were empty go without a trace', async () => {
    const { open, drafts, live, database, library, write } = await aSession();
    await write(onEpisode(1, 1), 'Kept');
    const session = await open();
    session.type('');
    await expect.poll(drafts).toEqual(['']);
    session.end();
    expect(await storeLeftDrafts(database, library, ZONE, () => false)).toEqual([]);
    expect([await live(), await drafts()]).toEqual([['Kept'], []]);
  });
});
