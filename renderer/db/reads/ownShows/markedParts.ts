import type { Ref } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';

/** Refs of the episodes of a show that the library has an identity of: something of the viewer's hangs on each. */
export async function markedParts(database: WatchbillDatabase, show: Ref): Promise<Ref[]> {
  const identity = await database.identities.where('catalogue').equals(show).first();
  if (!identity) return [];
  const parts = await database.identities.where('show').equals(identity.id).toArray();
  return parts.filter((row) => row.kind === 'episode').map((row) => row.catalogue ?? row.id);
}
