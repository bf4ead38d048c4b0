import { useContext } from 'react';
import { assertDefined } from '../../../../shared/util/assertNever';
import type { Library } from '../../../db/commit/library';
import { LibraryContext } from '../../../db/live';
import { createNoteDesk, type NoteDesk } from '../../../db/notes/noteDesk';
import { clock } from '../../../platform/clock';

const known = new WeakMap<Library, NoteDesk>();

/** Everything that can be done with a note in this window's library. */
export function useNoteDesk(): NoteDesk {
  const { library, database } = assertDefined(useContext(LibraryContext), 'screens stand inside LibraryContext');
  const desk = known.get(library) ?? createNoteDesk(database, library, clock);
  known.set(library, desk);
  return desk;
}
