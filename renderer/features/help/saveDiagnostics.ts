import { COUNTED_TABLES, type DiagnosticFacts } from '../../../shared/diagnostics/facts';
import type { IpcError } from '../../../shared/ipc/errors';
import { KNOWN_SCHEMA_VERSION } from '../../../shared/ipc/schemaVersion';
import type { Result } from '../../../shared/util/result';
import type { WatchbillDatabase } from '../../db/database';
import { readSettings } from '../../db/reads';
import { desktop } from '../../platform/desktop';

/** Counts what there is and has a diagnostic file written where the viewer says. Numbers only: no row is read. */
export async function saveDiagnostics(database: WatchbillDatabase): Promise<Result<{ name: string }, IpcError>> {
  const known = new Set(COUNTED_TABLES);
  const tables = database.tables.filter(({ name }) => known.has(name));
  const [counts, { spoilers }, storage] = await Promise.all([
    Promise.all(tables.map(async (table) => [table.name, await table.count()] as const)),
    readSettings(database),
    readStorage(),
  ]);
  return desktop.request('diagnostic:save', {
    counts: Object.fromEntries(counts),
    schema: KNOWN_SCHEMA_VERSION,
    spoilers,
    window: { width: Math.round(innerWidth), height: Math.round(innerHeight), scale: devicePixelRatio },
    storage,
  });
}

async function readStorage(): Promise<DiagnosticFacts['storage']> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { used: Math.round(usage), allowed: Math.round(quota) };
}
