import type { TableMapping } from '../../../imports/generic/mapping';
import { previewTable, type TablePreview } from '../../../imports/generic/preview';
import { openSources, sourceOfFile } from '../../../imports/source';
import { clock } from '../../../platform/clock';

/** The first rows of a table and what they would become: few enough to be read beside the page. Null for what is no table. */
export async function previewFile(file: File, mapping?: TableMapping): Promise<TablePreview | null> {
  const [source] = await openSources([sourceOfFile(file)]);
  if (!source) return null;
  const { signal } = new AbortController();
  return previewTable(source, { zone: clock.zone(), progress: () => undefined, signal }, mapping);
}
