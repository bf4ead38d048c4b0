import type { ImportedShow, ImportedSubject, ImportRecord, ReadRow, Refusal } from '../record';
import type { Status } from '../../../shared/library/rows';
import { decimalIn, textIn } from './numbers';
import { ratingIn } from './ratings';
import { writtenIn } from './shows';

/** One thing that a row tells, or why a part of it is not taken. */
export type Told = { record: ImportRecord } | { refused: Refusal; detail: string | null };

export const WHOLE_SHOW: ImportedSubject = { kind: 'show' };

export function told(record: ImportRecord): Told {
  return { record };
}

/** @param detail what of the row is meant, in the words of the file; cut off where it is long. */
export function notTaken(refused: Refusal, detail: string | null = null): Told {
  return { refused, detail: detail === null || detail === '' ? null : detail.slice(0, 200) };
}

/** What one row of a file becomes: a row that tells nothing is one refusal, so that no row is lost without a word. */
export function* rowsOf(place: { file: string; row: number }, everything: Iterable<Told>): Generator<ReadRow> {
  let count = 0;
  for (const one of everything) {
    count += 1;
    yield { file: place.file, row: place.row, ...one };
  }
  if (count === 0) yield { file: place.file, row: place.row, refused: 'nothing-done', detail: null };
}

/** A rating, nothing where none was given, or a refusal where it lies outside of its scale or is no number. */
export function ratingTold(
  show: ImportedShow,
  subject: ImportedSubject,
  value: unknown,
  outOf: 5 | 10 | 100,
  at: number | null = null,
): Told[] {
  const rating = ratingIn(value, outOf);
  const isText = rating === null && textIn(value) !== null && decimalIn(value) === null;
  if (rating === null && !isText) return [];
  if (rating === null || rating === 'bad') return [notTaken('bad-rating', textIn(value))];
  return [told({ kind: 'rating', show, subject, value: rating, at })];
}

/** @param statuses by their letters in lower case: `On-Hold`, `on_hold` and `OnHold` are all `onhold`. */
export function statusTold(
  show: ImportedShow,
  value: unknown,
  statuses: Readonly<Record<string, Status>>,
  at: number | null = null,
): Told[] {
  const name = lettersOf(value);
  const status = Object.hasOwn(statuses, name) ? statuses[name] : undefined;
  return status === undefined ? [] : [told({ kind: 'status', show, status, at })];
}

export function noteTold(
  show: ImportedShow,
  subject: ImportedSubject,
  value: unknown,
  at: number | null = null,
): Told[] {
  const text = writtenIn(value);
  return text === null ? [] : [told({ kind: 'note', show, subject, text, at })];
}

/** The letters and digits of a text in lower case, for comparing words of a fixed set. */
export function lettersOf(value: unknown): string {
  return (textIn(value) ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
