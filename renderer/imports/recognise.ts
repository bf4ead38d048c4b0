import type { Importer, SourceFile } from './importer';
import { IMPORTERS } from './formats';

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
