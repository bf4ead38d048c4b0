import type { Library } from '../commit/library';
import type { WatchbillDatabase } from '../database';
import type { NoteSubject } from '../reads/notes/noteViews';
import { openNoteById, openNoteOn, type OpenNote } from './openNote';
import { discardDraft, keepDraft, removeNote, storeNote } from './storeNote';

/** The system as notes need it: given in, because db/ knows no screens and no system. */
export type DeskPorts = { now: () => number; zone: () => string };

/** Everything that can be done with a note. What is stored goes through the library and its journal. */
export function createNoteDesk(database: WatchbillDatabase, library: Library, { now, zone }: DeskPorts) {
  return {
    /** The note on this that was changed last, or a new one; always a new one with `another`. */
    openOn: (subject: NoteSubject, options: { another?: boolean } = {}) => openNoteOn(database, subject, options),
    openById: (note: string) => openNoteById(database, note),
    keep: async (open: OpenNote, text: string): Promise<number> => {
      const at = now();
      await keepDraft(database, open, text, at);
      return at;
    },
    /** Lets the draft go: what was typed has been taken back. */
    discard: (open: OpenNote) => discardDraft(database, open.note),
    store: (open: OpenNote, text: string) => storeNote(database, library, open, text, zone()),
    remove: (open: OpenNote) => removeNote(database, library, open),
  };
}

export type NoteDesk = ReturnType<typeof createNoteDesk>;
