import { describe, expect, it } from 'vitest';
import {
  readBacklinks,
  readJournal,
  readNote,
  readNoteCandidates,
  readNewestNotes,
  readNoteCount,
  readNotes,
  readNotesOn,
  readNoteVersions,
  type NoteFilter,
} from '../../../renderer/db/reads';
import { neutralSlug } from '../../../shared/domain/neutral';
import { aNotedLibrary, onCharacter, onEpisode, onShow } from '../../support/notes';

const EVERYTHING: NoteFilter = { text: '', show: null, kind: null, tag: null };
const DAY = '2026-11-21';

async function openPage(opened: Awaited<ReturnType<typeof aNotedLibrary>>, note: string) {
  const page = await readNote(opened.database, note);
  if (page.state !== 'open') throw new Error(`The note is ${page.state}.`);
  return page;
}

describe('a note that names somebody', () => {
  it('links those who have been met, by any name known by now, and nobody else', async () => {
    const opened = await aNotedLibrary();
    await opened.watch(1, 5);
    const text =
      '[[Seven of Nine]], [[jl]] and [[Jack Crusher]]; [[Jeri Ryan]], S1E4, S9E9, [[Star Trek: Picard S1E2]]';
    const note = await opened.write(onEpisode(1, 5), text);
    const { note: whole, names } = await openPage(opened, note);
    expect(Object.keys(whole.links).toSorted()).toEqual([
      '[[Jeri Ryan',
      '[[Seven of Nine',
      '[[Star Trek: Picard S1E2',
      '[[jl',
      's1e4',
    ]);
    expect(whole.links['[[jl']).toMatchObject({ kind: 'character', character: { name: 'Jean-Luc Picard' } });
    expect(whole.links['s1e4']).toMatchObject({ kind: 'episode', episode: { title: 'Absolute Candor' } });
    expect(names.map(({ kind }) => kind)).toEqual(['character', 'character', 'person']);
    expect(JSON.stringify(whole.links)).not.toContain('jack-crusher');
  });

  it('is found from what it names, with the words round it; from somebody met later too', async () => {
    const opened = await aNotedLibrary();
    await opened.watch(1, 3);
    const note = await opened.write(onEpisode(1, 3), 'First line.\nWho is this [[Elnor]] they all speak of?');
    expect(await readBacklinks(opened.database, onCharacter('elnor'))).toEqual([]);
    await opened.watch(1, 4);
    const found = await readBacklinks(opened.database, onCharacter('elnor'));
    expect(found).toMatchObject([{ note, excerpt: 'Who is this Elnor they all speak of?' }]);
    await opened.rewrite(note, 'Nobody at all.');
    expect(await readBacklinks(opened.database, onCharacter('elnor'))).toEqual([]);
  });

  it('does not tell whose name it is before the name is known', async () => {
    const opened = await aNotedLibrary();
    await opened.watch(2, 5);
    const note = await opened.write(onEpisode(2, 1), 'So [[Tallinn]] watches.');
    expect(await opened.gatesOf(note)).toEqual(['s02e01', 's02e05']);
    await opened.beginAgain();
    await opened.watch(2, 4, true);
    await opened.watch(2, 1, true);
    const watcher = (await readNoteCandidates(opened.database, onShow)).names.find(
      ({ name }) => name === 'The Watcher',
    );
    expect(watcher).toBeDefined();
    const slug = neutralSlug('character:picard:tallinn');
    expect(await readBacklinks(opened.database, onCharacter(slug))).toEqual([]);
    expect(await readNoteCount(opened.database)).toBe(0);
    await opened.watch(2, 5, true);
    expect(await readBacklinks(opened.database, onCharacter('tallinn'))).toMatchObject([{ note }]);
  });
});

describe('where notes lie', () => {
  it('an old note waits in a new pass until its place is reached', async () => {
    const opened = await aNotedLibrary();
    await opened.watch(1, 6);
    const five = await opened.write(onEpisode(1, 5), '# Price\n\n[[Seven of Nine]] goes back down. #debts');
    const whole = await opened.write(onShow, 'Six seen.');
    const later = await opened.write(onEpisode(1, 1), '[[Elnor]] would have liked her.');
    const day = await opened.write({ kind: 'day', day: DAY }, 'A long evening.');
    const seven = await opened.write(onCharacter('seven'), 'What an entrance.');
    expect(await Promise.all([five, whole, later, day, seven].map((one) => opened.gatesOf(one)))).toEqual([
      ['s01e05'],
      ['s01e06'],
      ['s01e01', 's01e04'],
      ['s01e06'],
      ['s01e06'],
    ]);
    expect(await readNotes(opened.database, EVERYTHING)).toMatchObject({ count: 5, ahead: 0 });

    await opened.beginAgain();
    const none = await readNotes(opened.database, EVERYTHING);
    expect(none).toEqual({ notes: [], count: 0, ahead: 5, shows: [], kinds: [], tags: [] });
    expect(await readNote(opened.database, five)).toEqual({ state: 'ahead' });
    expect(await readNotesOn(opened.database, onEpisode(1, 5))).toEqual([]);

    await opened.watch(1, 5, true);
    const some = await readNotes(opened.database, EVERYTHING);
    expect(some).toMatchObject({ notes: [{ note: five, title: 'Price' }], count: 1, ahead: 4 });
    const page = await openPage(opened, five);
    expect(page.readableFrom).toMatchObject([{ episode: { season: 1, number: 5 } }]);
    expect(page.note.links['[[Seven of Nine']).toMatchObject({ kind: 'character' });

    await opened.watch(1, 6);
    expect(await readNoteCount(opened.database)).toBe(5);
  });

  it('a character of an old note must be met as well', async () => {
    const opened = await aNotedLibrary();
    await opened.watch(1, 6);
    const hugh = await opened.write(onCharacter('hugh'), 'Grown up.');
    const bjayzl = await opened.write(onCharacter('bjayzl'), 'Cold.');
    await opened.beginAgain();
    // Hugh is in it, Bjayzl is not.
    await opened.watch(1, 6, true);
    expect((await readNotes(opened.database, EVERYTHING)).notes.map((one) => one.note)).toEqual([hugh]);
    expect(await readNote(opened.database, bjayzl)).toEqual({ state: 'ahead' });
    await expect(opened.write(onCharacter('bjayzl'), 'Again')).rejects.toThrow('may not be read');
  });

  it('each version lies where it was written', async () => {
    const opened = await aNotedLibrary();
    await opened.watch(1, 2);
    const note = await opened.write(onShow, 'Two seen.');
    await opened.watch(1, 4);
    await opened.rewrite(note, 'Four seen.');
    await opened.beginAgain();
    await opened.watch(1, 4, true);
    expect(await readNoteVersions(opened.database, note)).toMatchObject([
      { text: 'Four seen.', holds: true },
      { text: null, holds: false },
    ]);
  });

  it('the journal names nobody who is not met', async () => {
    const opened = await aNotedLibrary();
    await opened.watch(1, 5);
    await opened.write(onCharacter('bjayzl'), 'Cold, and [[Bjayzl]] again.');
    const before = await readJournal(opened.database, { limit: 1 }, DAY);
    expect(before.items[0]).toMatchObject({ about: 'Bjayzl' });
    await opened.library.undo(1);
    const after = JSON.stringify(await readJournal(opened.database, { limit: 9 }, DAY));
    expect(after).toContain('save-note');
    expect(after.toLowerCase()).not.toContain('bjayzl');
  });
});

describe('the list', () => {
  it('filters by words, show, kind and tag, and says what there is', async () => {
    const opened = await aNotedLibrary();
    await opened.watch(1, 5);
    await opened.write(onEpisode(1, 5), '# Price\n\nRenée owes. #Debts');
    await opened.write(onShow, 'Whole. #debts #again');
    await opened.write({ kind: 'person', pack: 'picard', person: 'jonathan-frakes' }, 'Directs well.');
    const find = async (filter: Partial<NoteFilter>) =>
      (await readNotes(opened.database, { ...EVERYTHING, ...filter })).notes.map(({ subject }) => subject.kind);
    expect(await find({})).toEqual(['person', 'show', 'episode']);
    expect(await find({ text: 'renee OWES' })).toEqual(['episode']);
    expect(await find({ text: 'frakes' })).toEqual(['person']);
    expect(await find({ text: 's1e5' })).toEqual(['episode']);
    expect(await find({ tag: 'debts' })).toEqual(['show', 'episode']);
    expect(await find({ show: 'picard', kind: 'show' })).toEqual(['show']);
    // Those changed last come first: the same where there are few, and nothing where none of them fits.
    const { ahead, ...all } = await readNotes(opened.database, EVERYTHING);
    expect(await readNewestNotes(opened.database, EVERYTHING)).toEqual({ ...all, ahead: 0 });
    expect(ahead).toBe(0);
    expect(await readNewestNotes(opened.database, { ...EVERYTHING, text: 'nowhere' })).toBeNull();
    const { tags, kinds } = await readNotes(opened.database, EVERYTHING);
    expect(tags).toEqual([
      { id: 'debts', label: 'debts', count: 2 },
      { id: 'again', label: 'again', count: 1 },
    ]);
    expect(kinds).toHaveLength(3);
  });

  it('offers while typing only who may be read', async () => {
    const opened = await aNotedLibrary();
    const empty = await readNoteCandidates(opened.database, onShow);
    expect(empty.names.filter(({ to }) => to.kind === 'character')).toEqual([]);
    expect(empty.names.some(({ name }) => name === 'Alison Pill')).toBe(false);
    expect(empty.episodes).toHaveLength(30);
    expect(empty.episodes.every(({ title }) => title === null)).toBe(true);
    await opened.watch(1, 1);
    const one = await readNoteCandidates(opened.database, onShow);
    const jeanLuc = one.names.find(({ name }) => name === 'Jean-Luc Picard');
    expect(jeanLuc).toMatchObject({ otherNames: ['Locutus'] });
    expect(one.names.some(({ name }) => name === 'Alison Pill')).toBe(true);
    expect(JSON.stringify(one)).not.toMatch(/Seven of Nine|JL|Stardust/);
  });
});
