import { marksOf } from '../../../../shared/domain/noteText';
import type { NoteRow } from '../../../../shared/library/rows';
import { fold } from '../../../../shared/util/fold';
import type { WatchbillDatabase } from '../../database';
import { noteHead, noteText, wordsRound } from './heads';
import { knownCharacters, knownPeople } from './known';
import { readNaming, type Naming } from './naming';
import { NoteContext } from './noteContext';
import type { NoteHead, NoteSubject, NoteText } from './noteViews';
import { readReadable, type ReadableNote } from './readable';
import { findSubject, subjectKey, type FoundSubject } from './subjects';

/** Notes that name something, with the words round the place; empty when it may not be read itself. */
export async function readBacklinks(database: WatchbillDatabase, subject: NoteSubject): Promise<NoteHead[]> {
  const context = await NoteContext.begin(database);
  const found = await findSubject(context, subject);
  return found ? backlinksOf(context, found, null) : [];
}

/** The viewer's notes on something, changed last first, whole. */
export async function readNotesOn(database: WatchbillDatabase, subject: NoteSubject): Promise<NoteText[]> {
  const context = await NoteContext.begin(database);
  const found = await findSubject(context, subject);
  if (!found) return [];
  const readable = await readReadable(context, await rowsOn(context, found));
  return Promise.all(readable.map(async (note) => noteText(await namingOf(context, note), note)));
}

/** All notes that hold and are about this, changed last first. */
export async function rowsOn({ database }: NoteContext, { about }: FoundSubject): Promise<NoteRow[]> {
  const identity = about.kind === 'day' ? null : await database.identities.where('catalogue').equals(about.ref).first();
  const ref = about.kind === 'day' ? about.ref : (identity?.id ?? about.ref);
  const rows = await database.notes.where('[subject.ref+state]').equals([ref, 'live']).toArray();
  return rows.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}

/** What names mean in a note, by the show it is about. */
export function namingOf(context: NoteContext, { found }: ReadableNote): Promise<Naming> {
  const { show } = found.about;
  return context.once(`naming ${show ?? ''}`, () => readNaming(context, show));
}

/**
 * Notes that name this now. Links were resolved when a note was written, but what counts is what its text means within
 * the present horizon: a note that calls somebody by a name not yet known would tell whose name it is.
 */
export async function backlinksOf(
  context: NoteContext,
  subject: FoundSubject,
  except: string | null,
): Promise<NoteHead[]> {
  const rows = (await rowsNaming(context, subject)).filter((row) => row.note !== except);
  const key = subjectKey(subject.view);
  const heads = await Promise.all(
    (await readReadable(context, rows)).map(async (note): Promise<NoteHead[]> => {
      const naming = await namingOf(context, note);
      for (const mark of marksOf(note.row.text)) {
        // oxlint-disable-next-line no-await-in-loop -- the first place that names it is enough
        const target = await naming.resolve(mark);
        if (target && subjectKey(target.to) === key)
          return [{ ...noteHead(note), excerpt: wordsRound(note.row.text, mark.from, mark.to) }];
      }
      return [];
    }),
  );
  return heads.flat().toSorted((a, b) => b.changedAt - a.changedAt);
}

/** Notes that named it when they were written, or that have a name which it is known by since. */
async function rowsNaming(context: NoteContext, { about }: FoundSubject): Promise<NoteRow[]> {
  const { notes } = context.database;
  const things =
    about.kind === 'character' && about.show !== null
      ? await knownCharacters(context, about.show)
      : about.kind === 'person'
        ? await knownPeople(context)
        : [];
  const names = things.find((one) => one.ref === about.ref)?.names ?? [];
  const found = await Promise.all([
    notes.where('links').equals(about.ref).toArray(),
    ...names.map(({ name }) => notes.where('names').equals(fold(name)).toArray()),
  ]);
  const live = found.flat().filter((row) => row.state === 'live');
  return [...new Map(live.map((row) => [row.id, row])).values()];
}
