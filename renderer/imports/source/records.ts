import type { SourceFile } from '../importer';
import type { Reading } from './chunks';
import { SOURCE_LIMITS } from './limits';
import type { Dialect } from './separator';
import { textOf } from './text';

export type CsvRecord = { fields: string[]; damaged: string | null };

const QUOTE = 34;
const SPACE = 32;
const DAMAGED: CsvRecord = { fields: [], damaged: 'it is too long: a quotation mark may be missing' };

/**
 * The records of a table, in bounded memory and in linear time whatever the quotes do. That is why it is written here:
 * Papa Parse streams only what is a `File`, and where a quoted field is followed by something else than a separator it
 * swallows the text up to the next quote that is, so that each such line costs a megabyte.
 *
 * A quote counts where a field begins; what follows its end up to the separator is part of the field, as spreadsheets
 * have it. Empty lines are no records. Lines end with `\n`, `\r\n`, or `\r` where there is no other.
 */
export async function* readRecords(
  file: SourceFile,
  { separator, newline }: Dialect,
  reading: Reading = {},
): AsyncGenerator<CsvRecord> {
  let rest = '';
  // A record that goes on is looked at again only when it has doubled.
  let patience = 0;
  for await (const piece of textOf(file, reading)) {
    rest += piece;
    if (rest.length < patience) continue;
    const cut = cutRecords(rest, separator, newline, false);
    yield* cut.records;
    rest = rest.slice(cut.used);
    if (rest.length > SOURCE_LIMITS.rowLength) {
      yield DAMAGED;
      rest = withoutDamaged(rest, newline);
    }
    patience = Math.min(rest.length * 2, SOURCE_LIMITS.rowLength);
  }
  const last = cutRecords(rest, separator, newline, true);
  yield* last.records;
  if (last.used < rest.length) {
    yield DAMAGED;
    yield* cutRecords(withoutDamaged(rest.slice(last.used), newline), separator, newline, true).records;
  }
}

/**
 * What is read on with after a record that does not end: from its second line on where no more quotes follow, which
 * is what a forgotten quote looks like. Else nothing of it, for then nobody can tell what is inside and what outside.
 */
function withoutDamaged(rest: string, newline: string): string {
  const end = rest.indexOf(newline) + 1;
  return end === 0 || rest.includes('"', end) ? '' : rest.slice(end);
}

/** The whole records of a text, and how much of it they take. At the end of the file the last needs no line end. */
function cutRecords(text: string, separator: string, newline: string, isLast: boolean) {
  const records: CsvRecord[] = [];
  let used = 0;
  while (used < text.length) {
    const record = cutRecord(text, used, separator, newline);
    if (record.end === -1 && !(isLast && record.closed)) break;
    used = record.end === -1 ? text.length : record.end;
    const { fields } = record;
    if (fields.length > 1 || (fields[0] ?? '').trim() !== '') records.push({ fields, damaged: null });
  }
  return { records, used };
}

/** One record: its fields, the place behind it or -1 where the text ends first, and whether all quotes are closed. */
function cutRecord(text: string, start: number, separator: string, newline: string) {
  const fields: string[] = [];
  const divider = separator.charCodeAt(0);
  const lineEnd = newline.charCodeAt(0);
  let place = start;
  for (;;) {
    let begin = place;
    while (text.charCodeAt(begin) === SPACE) begin += 1;
    let field = '';
    if (text.charCodeAt(begin) === QUOTE) {
      const quoted = cutQuoted(text, begin + 1);
      if (quoted.end === -1) return { fields, end: -1, closed: false };
      field = quoted.field;
      place = quoted.end;
      begin = place;
    } else begin = place;
    while (place < text.length) {
      const code = text.charCodeAt(place);
      if (code === divider || code === lineEnd) break;
      place += 1;
    }
    if (place > begin) field += text.slice(begin, place);
    fields.push(field);
    if (place >= text.length) return { fields, end: -1, closed: true };
    place += 1;
    if (text.charCodeAt(place - 1) === lineEnd) return { fields, end: place, closed: true };
  }
}

/** What stands between quotes, doubled ones made single, and the place behind the closing one, or -1. */
function cutQuoted(text: string, start: number): { field: string; end: number } {
  let field = '';
  let place = start;
  for (;;) {
    const quote = text.indexOf('"', place);
    if (quote === -1) return { field, end: -1 };
    field += text.slice(place, quote);
    if (text.charCodeAt(quote + 1) !== QUOTE) return { field, end: quote + 1 };
    field += '"';
    place = quote + 2;
  }
}
