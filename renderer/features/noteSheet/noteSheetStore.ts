import { create } from 'zustand';
import type { NoteSubject } from '../../db/reads/notes/noteViews';
import { useView } from '../../stores/view';

/** What is to be written on: the note on a subject, another one on it, or a note by its id. */
export type NoteRequest = { subject: NoteSubject; another: boolean } | { note: string };

type NoteSheetState = {
  request: NoteRequest | null;
  /** The page of a note that is being read: writing on it happens there. */
  here: (() => void) | null;
  open: (request: NoteRequest) => void;
  setHere: (here: (() => void) | null) => void;
};

/** The sheet in which a note is written, over whatever page one is on. */
export const useNoteSheet = create<NoteSheetState>()((set) => ({
  request: null,
  here: null,
  open: (request) => {
    set({ request });
    useView.getState().openDialog('note');
  },
  setHere: (here) => set({ here }),
}));
