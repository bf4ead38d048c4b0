import type { ImportRow } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';

/** An import as the list of imports shows it. */
export type ImportView = ImportRow;

/** All imports, the newest first, also those that were rolled back. */
export async function readImports(database: WatchbillDatabase): Promise<ImportView[]> {
  return database.imports.orderBy('beganAt').reverse().toArray();
}
