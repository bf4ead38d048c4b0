import type { PersonId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';
import type { PersonHead } from '../companionViews';

/** The part of the address `#/person/<pack>/<slug>` that names a person within its pack. */
export function personSlug(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1);
}

/** Heads of people by id. The caller has asked the horizon: a person is named only for a credit that may be read. */
export async function readPersonHeads(
  database: WatchbillDatabase,
  ids: Iterable<string>,
): Promise<Map<string, PersonHead>> {
  const rows = await database.people.bulkGet([...new Set(ids)] as PersonId[]);
  return new Map<string, PersonHead>(
    rows.flatMap((row) => (row ? [[row.id, { slug: personSlug(row.id), name: row.name }] as const] : [])),
  );
}
