import { genericCsv } from '../formats/generic-csv';
import type { ImportOptions, SourceFile } from '../importer';
import type { ReadRow } from '../record';
import { readHeaders, readTable, shapeOf } from '../source';
import type { TableMapping } from './mapping';
import { suggestMapping } from './suggest';

/** Rows that a preview shows, and that a guess looks at. */
const ROWS = 20;
const SAMPLE = 200;

export type TablePreview = {
  /** The columns as they stand in the file, and the first rows of them. */
  headers: string[];
  rows: string[][];
  mapping: TableMapping;
  /** What becomes of these rows by that mapping. */
  read: ReadRow[];
};

/**
 * How a table looks, and what would become of its first rows: by the given mapping, else by the one that seems to fit.
 * Null where the file is no table. Throws what reading throws.
 */
export async function previewTable(
  file: SourceFile,
  options: ImportOptions,
  given?: TableMapping,
): Promise<TablePreview | null> {
  if ((await shapeOf(file)).kind !== 'table') return null;
  const headers = (await readHeaders(file)).slice(0, 200).map((name) => name.slice(0, 200));
  const sample: string[][] = [];
  for await (const row of readTable(file, { signal: options.signal })) {
    if (row.damaged === null) sample.push(headers.map((name) => (name === '' ? '' : row.get(name).slice(0, 500))));
    if (sample.length >= SAMPLE) break;
  }
  const mapping = given ?? suggestMapping(headers, sample);
  const read: ReadRow[] = [];
  for await (const one of genericCsv(mapping).read([file], { ...options, progress: () => undefined })) {
    if ('warning' in one) continue;
    if (one.row > ROWS) break;
    read.push(one);
  }
  return { headers, rows: sample.slice(0, ROWS), mapping, read };
}
