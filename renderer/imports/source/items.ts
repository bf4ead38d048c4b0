import { SourceError, type SourceFile } from '../importer';
import type { Reading } from './chunks';
import { exceedsDepth } from '../../../shared/pack/guards';
import { JsonSplitter, type SplitElement } from './jsonSplitter';
import { SOURCE_LIMITS } from './limits';
import { tidied } from './tidy';
import { textOf } from './text';

/** One element of a JSON file. Where it is damaged its value is null and `damaged` says why. */
export type Item = {
  /** Counted from 1 over the whole file. */
  row: number;
  /** The array or object that it stands in: one of the paths asked for. */
  path: string;
  /** Its name where it stands in an object. */
  key: string | null;
  value: unknown;
  damaged: string | null;
};

/**
 * The elements of the arrays (or objects) at `paths`, one after the other as they stand in the file: `$` is the
 * document itself, `$.shows` what an object names so. One element at a time is in memory. Keys that reach a prototype
 * are dropped and halves of letters replaced. What cannot be read is an item that says so.
 *
 * Throws `SourceError`: `TOO_MANY_ROWS`, and what the stream throws; `AbortError` where reading was cancelled.
 */
export async function* readItems(
  file: SourceFile,
  paths: string | readonly string[] = '$',
  reading: Reading = {},
): AsyncGenerator<Item> {
  const splitter = new JsonSplitter(typeof paths === 'string' ? [paths] : paths);
  let row = 0;
  for await (const piece of textOf(file, reading)) {
    for (const element of splitter.feed(piece)) {
      row += 1;
      if (row > SOURCE_LIMITS.rows) throw new SourceError('TOO_MANY_ROWS', file.path);
      yield itemOf(row, element);
    }
  }
  for (const element of splitter.end()) yield itemOf(row + 1, element);
}

function itemOf(row: number, element: SplitElement): Item {
  const { path, key } = element;
  if ('damaged' in element) return { row, path, key, value: null, damaged: element.damaged };
  try {
    return { row, path, key, value: tidied(element.text), damaged: null };
  } catch {
    return { row, path, key, value: null, damaged: 'it is no JSON' };
  }
}

/**
 * A whole JSON document, for files that are short by nature. Throws `SourceError`: `TOO_LARGE`, `DAMAGED_FILE`.
 * For what has many elements there is `readItems`.
 */
export async function readDocument(file: SourceFile, reading: Reading = {}): Promise<unknown> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of textOf(file, reading)) {
    length += piece.length;
    if (length > SOURCE_LIMITS.documentLength) throw new SourceError('TOO_LARGE', file.path);
    pieces.push(piece);
  }
  const text = pieces.join('');
  if (exceedsDepth(text, SOURCE_LIMITS.depth)) throw new SourceError('DAMAGED_FILE', file.path);
  try {
    return tidied(text);
  } catch {
    throw new SourceError('DAMAGED_FILE', file.path);
  }
}

/** The lines of a file that holds one JSON value a line. Empty lines count for `row` and are passed over. */
export async function* readLines(file: SourceFile, reading: Reading = {}): AsyncGenerator<Item> {
  let row = 0;
  let parts: string[] = [];
  let length = 0;
  const lineOf = (end: string): Item[] => {
    row += 1;
    if (row > SOURCE_LIMITS.rows) throw new SourceError('TOO_MANY_ROWS', file.path);
    const tooLong = length + end.length > SOURCE_LIMITS.elementLength;
    const line = tooLong ? '' : parts.join('') + end;
    parts = [];
    length = 0;
    if (tooLong || exceedsDepth(line, SOURCE_LIMITS.depth)) {
      return [{ row, path: '$', key: null, value: null, damaged: 'it is too long or nested too deep' }];
    }
    return line.trim() === '' ? [] : [itemOf(row, { path: '$', key: null, text: line })];
  };
  for await (const piece of textOf(file, reading)) {
    const lines = piece.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) yield* lineOf(line);
    length += rest.length;
    if (length > SOURCE_LIMITS.elementLength) parts = [];
    else parts.push(rest);
  }
  if (length > 0) yield* lineOf('');
}
