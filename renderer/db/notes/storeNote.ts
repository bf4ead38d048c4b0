import type { NoteAbout } from '../../../shared/domain/noteHorizon';
import type { ActionOf } from '../../../shared/library/actions';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { LibraryError } from '../commit/errors';
import type { Library } from '../commit/library';
import type { WatchbillDatabase } from '../database';
import { NoteContext } from '../reads/notes/noteContext';
import { describeNote } from './describe';
import { draftOf, type OpenNote } from './openNote';

/** A version that is on disk. `overtook` says that another window had changed the note meanwhile: that is a version too. */
export type StoredNote = { version: string; storedAt: number; overtook: boolean };

type What = { note: string; version: string | null; about: NoteAbout; name: string | null };

/**
 * Stores a version of a note and lets its draft go. Nothing to do is answered with success: the text is stored. Where
 * another window stored a version meanwhile, this one takes its place, and the other stays among the versions.
 */
export async function storeNote(
  database: WatchbillDatabase,
  library: Library,
  what: What,
  text: string,
  zone: string,
): Promise<Result<StoredNote, LibraryError>> {
  const described = await describeNote(await NoteContext.begin(database), what.about, text, zone);
  const { about, name, note } = what;
  const action: ActionOf<'save-note'> = {
    type: 'save-note',
    version: 1,
    show: about.show,
    note,
    subject: { kind: about.kind, ref: about.ref, name },
    replaces: what.version,
    text,
    ...described,
  };
  let written = await library.commit(action);
  const overtook = !written.ok && written.error.code === 'CHANGED_MEANWHILE';
  if (overtook)
    written = await library.commit({ ...action, replaces: (await liveVersion(database, note))?.id ?? null });
  if (!written.ok && written.error.code !== 'NOTHING_TO_DO') return written;
  const live = await liveVersion(database, note);
  await dropDraft(database, note, text);
  if (live) return ok({ version: live.id, storedAt: live.createdAt, overtook });
  // Nothing was written, and nothing was there: an empty note is none.
  return fail({ code: 'NOTHING_TO_DO' });
}

/** Removes a note; undo brings it back. */
export async function removeNote(
  database: WatchbillDatabase,
  library: Library,
  { note, about, name }: What,
): ReturnType<Library['commit']> {
  await database.drafts.delete(note);
  const subject = { kind: about.kind, ref: about.ref, name };
  return library.commit({ type: 'remove-note', version: 1, show: about.show, note, subject });
}

/** Keeps what is being written, so that a crash takes no more than the last moment of it. */
export async function keepDraft(database: WatchbillDatabase, open: OpenNote, text: string, now: number): Promise<void> {
  await database.drafts.put(draftOf(open, text, now));
}

export async function discardDraft(database: WatchbillDatabase, note: string): Promise<void> {
  await database.drafts.delete(note);
}

/** A draft that says more than what was stored is kept: somebody has typed on. */
async function dropDraft(database: WatchbillDatabase, note: string, text: string): Promise<void> {
  await database.transaction('rw', database.drafts, async () => {
    const draft = await database.drafts.get(note);
    if (draft?.text === text) await database.drafts.delete(note);
  });
}

function liveVersion({ notes }: WatchbillDatabase, note: string) {
  return notes.where('[note+state]').equals([note, 'live']).first();
}

/**
 * Stores the drafts that a crash left. `isOpen` names those that a window is writing on at this moment. Answers the
 * notes that were stored.
 */
export async function storeLeftDrafts(
  database: WatchbillDatabase,
  library: Library,
  zone: string,
  isOpen: (note: string) => boolean,
): Promise<string[]> {
  const stored: string[] = [];
  for (const { note, base, subject, text } of await database.drafts.toArray()) {
    if (isOpen(note)) continue;
    if (text.trim() === '') {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as below
      await database.drafts.delete(note);
      continue;
    }
    const { name, ...about } = subject;
    const what = { note, version: base, about, name };
    // oxlint-disable-next-line no-await-in-loop -- the journal keeps them in this order
    const answer = await storeNote(database, library, what, text, zone);
    if (answer.ok) stored.push(note);
    // oxlint-disable-next-line no-await-in-loop -- the same
    else if (answer.error.code === 'NOTHING_TO_DO') await database.drafts.delete(note);
  }
  return stored;
}
