import { excerptOf, marksOf, splitTitle } from '../../../../shared/domain/noteText';
import { fold } from '../../../../shared/util/fold';
import type { Naming } from './naming';
import { readLinks } from './naming';
import type { NoteHead, NoteTag, NoteText } from './noteViews';
import type { ReadableNote } from './readable';

/** Letters of an excerpt: three lines of the list, or two of a backlink. */
const EXCERPT = 150;

/** The tags of a text, each once, as it was written first. */
export function tagViews(text: string): NoteTag[] {
  const tags = new Map<string, NoteTag>();
  for (const mark of marksOf(text)) {
    if (mark.kind !== 'tag') continue;
    const id = fold(mark.tag);
    if (!tags.has(id)) tags.set(id, { id, label: mark.tag });
  }
  return [...tags.values()];
}

export function noteHead({ row, found }: ReadableNote): NoteHead {
  const { title } = splitTitle(row.text);
  return {
    note: row.note,
    subject: found.view,
    title: title === '' ? null : title,
    excerpt: excerptOf(row.text, EXCERPT),
    tags: tagViews(row.text),
    changedAt: row.createdAt,
  };
}

/** The note with all its text, and where its names lead. */
export async function noteText(naming: Naming, note: ReadableNote): Promise<NoteText> {
  const links = await readLinks(naming, note.row.text);
  return {
    ...noteHead(note),
    text: note.row.text,
    links: Object.fromEntries([...links].map(([key, { to }]) => [key, to])),
  };
}

/** The words round a place of a text: what a backlink shows. */
export function wordsRound(text: string, from: number, to: number): string {
  const start = Math.max(0, from - EXCERPT / 2);
  const before = text.slice(start, from);
  const line = before.lastIndexOf('\n');
  const begins =
    line >= 0 ? before.slice(line + 1) : start === 0 ? before : `…${before.slice(before.indexOf(' ') + 1)}`;
  return excerptOf(`${begins}${text.slice(from, to + EXCERPT)}`, EXCERPT);
}
