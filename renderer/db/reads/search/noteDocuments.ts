import { excerptOf } from '../../../../shared/domain/noteText';
import type { WatchbillDatabase } from '../../database';
import { noteHead } from '../notes/heads';
import { NoteContext } from '../notes/noteContext';
import type { NoteHead, NoteSubjectView, NoteTag } from '../notes/noteViews';
import { readLive, readReadable, type ReadableNote } from '../notes/readable';
import { readLiveOf, readNotesTouchedBy } from '../notes/touched';
import type { NoteDocument, TagDocument } from './documents';

/** Letters of what a row shows of a note when nothing in it was looked for. */
const EXCERPT = 100;

/** As many notes as a tag has that is used much. */
const MANY = 10;

/** The documents of one note: itself and its share of each of its tags. None where it may not be read, or is gone. */
export type NoteDocuments = [note: string, documents: (NoteDocument | TagDocument)[]];

/** All notes that may be read. */
export async function readNoteDocuments(database: WatchbillDatabase): Promise<NoteDocuments[]> {
  const context = new NoteContext(database);
  return documentsOf(await readReadable(context, await readLive(context)));
}

/** Some notes by their ids, and those that what happened to some shows may have opened or closed. */
export async function readNoteDocumentsOf(
  database: WatchbillDatabase,
  notes: readonly string[],
  shows: readonly string[],
): Promise<NoteDocuments[]> {
  const rows = (
    await Promise.all([
      notes.length > 0 ? readLiveOf(database, notes) : [],
      shows.length > 0 ? readNotesTouchedBy(database, shows) : [],
    ])
  ).flat();
  const readable = new Map(documentsOf(await readReadable(new NoteContext(database), rows)));
  return [...new Set([...notes, ...rows.map(({ note }) => note)])].map((note) => [note, readable.get(note) ?? []]);
}

function documentsOf(readable: readonly ReadableNote[]): NoteDocuments[] {
  return readable.map((one) => {
    const document = noteDocument(noteHead(one), one.row.text);
    return [one.row.note, [document, ...document.face.head.tags.map(tagDocument)]];
  });
}

function noteDocument(head: NoteHead, text: string): NoteDocument {
  const body = excerptOf(text, text.length);
  return {
    id: `/note/${head.note}`,
    kind: 'note',
    name: head.title,
    otherNames: [],
    values: [...namesOf(head.subject), ...head.tags.map(({ label }) => label)],
    texts: body === '' ? [] : [body],
    weight: 0.5,
    face: { head: { ...head, excerpt: excerptOf(text, EXCERPT) } },
  };
}

/** What a note is about, by the words that somebody would look for. */
function namesOf(subject: NoteSubjectView): string[] {
  if (subject.kind === 'character') return [subject.character.name];
  if (subject.kind === 'person') return [subject.person.name];
  if (subject.kind === 'day') return [subject.day];
  const { title } = subject.kind === 'episode' ? subject.episode : subject.show;
  return [title ?? subject.show.title];
}

function tagDocument({ id, label }: NoteTag): TagDocument {
  return {
    id: `/notes?tag=${encodeURIComponent(id)}`,
    kind: 'tag',
    name: label,
    otherNames: [],
    values: [],
    texts: [],
    weight: 1 / MANY,
    face: { notes: 1 },
  };
}
