import * as z from 'zod';
import { NOTE_KINDS } from '../../../../shared/library/rows';
import type { NoteFilter } from '../../../db/reads';

/** A damaged value falls away: an address never fails. Routers read a figure in an address as a number. */
const text = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).slice(0, 200))
  .optional()
  .catch(undefined);

/** What the address of the notes carries: `#/notes?show=picard&kind=episode&tag=debts&q=rescue`. */
export const NotesSearch = z.object({
  q: text,
  show: text,
  kind: z.enum(NOTE_KINDS).optional().catch(undefined),
  tag: text,
});
export type NotesSearch = z.infer<typeof NotesSearch>;
export type WrittenNotesSearch = { [Name in keyof NotesSearch]?: NonNullable<NotesSearch[Name]> };

export function filterOf({ q = '', show, kind, tag }: NotesSearch): NoteFilter {
  return { text: q, show: show ?? null, kind: kind ?? null, tag: tag ?? null };
}

/** The shortest address for a change: what filters nothing is not written. */
export function changeNotesSearch(search: NotesSearch, change: Partial<NotesSearch>): WrittenNotesSearch {
  const next = NotesSearch.parse({ ...search, ...change });
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== ''));
}

/** `?show=picard`, or nothing. */
export function writtenSearch(search: NotesSearch): string {
  const written = new URLSearchParams(changeNotesSearch(search, {})).toString();
  return written === '' ? '' : `?${written}`;
}
