import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NoteSubject } from '../../renderer/db/reads';
import { openNoteById, openNoteOn } from '../../renderer/db/notes/openNote';
import { storeNote } from '../../renderer/db/notes/storeNote';
import { DEFAULT_SPOILERS } from '../../shared/domain/spoilers';
import { parsePack } from '../../shared/pack/parse';
import type { Pack } from '../../shared/pack/pack';
import { aLibrary, episode, mark } from './library';
import { PICARD, picard } from './picard';

const text = readFileSync(resolve(import.meta.dirname, '../../assets/packs/picard.json'), 'utf8');
let known: Pack | null = null;

/** The built-in companion, parsed once. */
export function picardPack(): Pack {
  if (known) return known;
  const parsed = parsePack(text);
  if (!parsed.ok) throw new Error('The built-in pack does not parse.');
  known = parsed.value;
  return known;
}

export const ZONE = 'Europe/Vienna';

/** A library with the built-in companion, and ways to mark and to write in it. */
export async function aNotedLibrary() {
  const opened = await aLibrary(picardPack());
  const { database, library } = opened;
  return {
    ...opened,
    /** Everything up to here, or this one alone. */
    watch: async (season: number, number: number, alone = false) => {
      const target = alone
        ? episode(picard(season, number))
        : ({ kind: 'up-to', episode: picard(season, number) } as const);
      const done = await library.commit(mark(PICARD, target));
      if (!done.ok) throw new Error(done.error.code);
    },
    /** A new note; answers its id. */
    write: async (subject: NoteSubject, written: string): Promise<string> => {
      const open = await openNoteOn(database, subject, { another: true });
      if (!open) throw new Error('What the note is about may not be read.');
      const stored = await storeNote(database, library, open, written, ZONE);
      if (!stored.ok) throw new Error(stored.error.code);
      return open.note;
    },
    /** A new version of a note. */
    rewrite: async (note: string, written: string): Promise<void> => {
      const open = await openNoteById(database, note);
      if (!open) throw new Error('The note may not be read.');
      const stored = await storeNote(database, library, open, written, ZONE);
      if (!stored.ok) throw new Error(stored.error.code);
    },
    /** The gates of the version that holds, as `s1e5`. */
    gatesOf: async (note: string): Promise<string[]> => {
      const row = await database.notes.where('[note+state]').equals([note, 'live']).first();
      return (row?.gates ?? []).map((ref) => ref.replace('episode:picard:', ''));
    },
    /** From now on only the current pass counts, which is a new one. */
    beginAgain: async () => {
      await library.commit({ type: 'start-pass', version: 1, show: PICARD, name: 'Again', today: '2026-11-21' });
      const spoilers = { ...DEFAULT_SPOILERS, passes: 'current' as const };
      await library.commit({ type: 'set-show-spoilers', version: 1, show: PICARD, spoilers });
    },
  };
}

export const onEpisode = (season: number, number: number): NoteSubject => ({
  kind: 'episode',
  show: 'picard',
  season,
  number,
});
export const onCharacter = (character: string): NoteSubject => ({ kind: 'character', show: 'picard', character });
export const onShow: NoteSubject = { kind: 'show', show: 'picard' };
