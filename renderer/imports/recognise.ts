import type { Importer, SourceFile } from './importer';
import { IMPORTERS } from './formats';
import { isUsable, type TableMapping } from './generic/mapping';
import { suggestMapping } from './generic/suggest';
import { readHeaders, readTable, shapeOf } from './source';

/** What is less certain than this is not taken for a format: the viewer is asked what the columns mean instead. */
const CERTAIN = 0.5;

/**
 * Whose files these are, by their content: the importer that is most certain, the earlier of the list where two are
 * equally so; null where none is.
 */
export async function recogniseFormat(
  files: readonly SourceFile[],
  importers: readonly Importer[] = IMPORTERS,
): Promise<Importer | null> {
  let best: Importer | null = null;
  let highest = CERTAIN;
  for (const importer of importers) {
    const certainty = await importer.recognise(files);
    if (certainty > highest) {
      best = importer;
      highest = certainty;
    }
  }
  return best;
}

/** Rows by which the meaning of columns is guessed. */
const SAMPLE = 200;

/**
 * What the columns of the first table among the files seem to mean, for files that no format knows: `genericCsv` reads
 * them so. Null where none is a table that says what was watched. Throws what reading throws.
 */
export async function recogniseTable(files: readonly SourceFile[]): Promise<TableMapping | null> {
  for (const file of files) {
    if ((await shapeOf(file)).kind !== 'table') continue;
    const headers = await readHeaders(file);
    const sample: string[][] = [];
    for await (const row of readTable(file)) {
      sample.push(headers.map((name) => (name === '' ? '' : row.get(name))));
      if (sample.length >= SAMPLE) break;
    }
    const mapping = suggestMapping(headers, sample);
    if (isUsable(mapping)) return mapping;
  }
  return null;
}
