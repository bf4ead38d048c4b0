import { excerptOf } from '../../../../shared/domain/noteText';
import type { WatchbillDatabase } from '../../database';
import { noteHead } from '../notes/heads';
import { NoteContext } from '../notes/noteContext';
import type { NoteHead, NoteSubjectView, NoteTag } from '../notes/noteViews';
import { readLive, readReadable } from '../notes/readable';
import type { NoteDocument, TagDocument } from './documents';

/** Letters of what a row shows of a note when nothing in it was looked for. */
const EXCERPT = 100;

/**
 * The notes that may be read, and the tags that stand in them. They belong to no show: what a note names may lie in
 * several, so that any of them can take it out of sight.
 */
export async function readNoteDocuments(database: WatchbillDatabase): Promise<(NoteDocument | TagDocument)[]> {
  const context = new NoteContext(database);
  const readable = await readReadable(context, await readLive(context));
  const notes = readable.map((one) => noteDocument(noteHead(one), one.row.text));
  return [...notes, ...tagDocuments(notes.flatMap(({ face }) => face.head.tags))];
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

function tagDocuments(tags: readonly NoteTag[]): TagDocument[] {
  const counts = new Map<string, { label: string; notes: number }>();
  for (const { id, label } of tags) {
    const known = counts.get(id) ?? { label, notes: 0 };
    counts.set(id, { ...known, notes: known.notes + 1 });
  }
  return [...counts].map(([id, { label, notes }]) => ({
    id: `/notes?tag=${encodeURIComponent(id)}`,
    kind: 'tag',
    name: label,
    otherNames: [],
    values: [],
    texts: [],
    weight: Math.min(1, notes / 10),
    face: { notes },
  }));
}
