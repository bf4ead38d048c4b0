import type { ImportRow } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';

/** How many earlier imports are listed. */
const SHOWN = 100;

export type ImportLine = Pick<ImportRow, 'id' | 'state' | 'format' | 'files' | 'counts' | 'beganAt'>;

/** Imports of this library, newest first. */
export async function readImports(database: WatchbillDatabase): Promise<ImportLine[]> {
  const rows = await database.imports.orderBy('beganAt').reverse().limit(SHOWN).toArray();
  return rows.map(({ id, state, format, files, counts, beganAt }) => ({ id, state, format, files, counts, beganAt }));
}
