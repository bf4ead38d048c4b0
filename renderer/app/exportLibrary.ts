import { LIBRARY_TABLES } from '../../shared/library/rows';
import { WatchbillDatabase } from '../db/database';
import { words } from '../i18n';
import type { ExportAnswer } from '../features/problems';
import { clock } from '../platform/clock';
import { desktop } from '../platform/desktop';

/** Everything of the library, none of the catalogue: what only the viewer has. */
async function readEverything(database: WatchbillDatabase): Promise<Record<string, unknown>> {
  const names = [...LIBRARY_TABLES, 'journal', 'meta'];
  const tables = await Promise.all(names.map((name) => database.table(name).toArray()));
  return Object.fromEntries(names.map((name, index) => [name, tables[index]]));
}

/**
 * Writes the whole library into a file that the viewer names. Opens the database itself, because the one of the
 * window may be closed; never makes one where there is none.
 */
export async function exportLibrary(name: string): Promise<ExportAnswer> {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === name)) return { ok: false, sentence: words.t('problems:nothingToExport') };
  const database = new WatchbillDatabase(name);
  try {
    await database.open();
    const content = JSON.stringify({
      format: 'watchbill-library',
      formatVersion: 1,
      exportedAt: clock.now(),
      tables: await readEverything(database),
    });
    const answer = await desktop.request('file:save', { suggestedName: `Watchbill ${clock.today()}.json`, content });
    if (answer.ok) return { ok: true, name: answer.value.name };
    return { ok: false, sentence: answer.error.code === 'CANCELLED' ? null : answer.error.sentence };
  } finally {
    database.close();
  }
}
