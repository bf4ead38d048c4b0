import { v7 as uuid } from 'uuid';
import type { NoteAbout } from '../../../shared/domain/noteHorizon';
import type { WatchbillDatabase } from '../database';
import { rowsOn } from '../reads/notes/readBacklinks';
import { NoteContext } from '../reads/notes/noteContext';
import type { NoteSubject, NoteSubjectView } from '../reads/notes/noteViews';
import { readReadable } from '../reads/notes/readable';
import { findSubject, type FoundSubject } from '../reads/notes/subjects';
import type { DraftRow } from '../tables';

/** A note that is open for writing. `about` and `name` are for storing only: they have ids. */
export type OpenNote = {
  note: string;
  /** The version that is written on; null while nothing is stored. */
  version: string | null;
  /** Epoch milliseconds of that version. */
  storedAt: number | null;
  /** The text of that version; empty while nothing is stored. */
  stored: string;
  /** What is to be written on: the draft where one was kept, else what is stored. */
  text: string;
  view: NoteSubjectView;
  about: NoteAbout;
  name: string | null;
};

/**
 * The note on this: the one changed last, or a new one where there is none to be read. Null when the subject itself may
 * not be read.
 */
export async function openNoteOn(
  database: WatchbillDatabase,
  subject: NoteSubject,
  options: { another?: boolean } = {},
): Promise<OpenNote | null> {
  const context = await NoteContext.begin(database);
  const found = await findSubject(context, subject);
  if (!found) return null;
  const known = options.another === true ? [] : await readReadable(context, await rowsOn(context, found));
  const newest = known[0];
  if (newest) return opened(database, found, newest.row);
  return opened(database, found, null);
}

/** A note by its id; null when it is gone or lies ahead. */
export async function openNoteById(database: WatchbillDatabase, note: string): Promise<OpenNote | null> {
  const context = await NoteContext.begin(database);
  const row = await database.notes.where('[note+state]').equals([note, 'live']).first();
  const [readable] = row ? await readReadable(context, [row]) : [];
  return readable ? opened(database, readable.found, readable.row) : null;
}

async function opened(
  database: WatchbillDatabase,
  { about, name, view }: FoundSubject,
  row: { id: string; note: string; text: string; createdAt: number } | null,
): Promise<OpenNote> {
  const note = row?.note ?? uuid();
  const draft = row ? await database.drafts.get(note) : undefined;
  const stored = row?.text ?? '';
  return {
    note,
    version: row?.id ?? null,
    storedAt: row?.createdAt ?? null,
    stored,
    text: draft?.text ?? stored,
    view,
    about,
    name,
  };
}

/** The draft of an open note, as the table keeps it. */
export function draftOf({ note, version, about, name }: OpenNote, text: string, now: number): DraftRow {
  return {
    note,
    base: version,
    subject: { kind: about.kind, ref: about.ref, show: about.show, season: about.season, name },
    text,
    writtenAt: now,
  };
}
