import type { WatchbillDatabase } from '../../db/database';
import type { SearchDocument } from '../../db/reads/search/documents';
import type { Scope } from '../../search/searchIndex';
import { continues, type Stand } from './stand';

const NAME = 'documents';

export type Snapshot = { stand: Stand; scopes: (readonly [Scope, readonly SearchDocument[]])[] };

type Stored = { stand: Stand; packed: Uint8Array };

/** What lies in the row is ours, but a file system may have had its part in it. */
function isStored(data: unknown): data is Stored {
  if (typeof data !== 'object' || data === null || !('stand' in data) || !('packed' in data)) return false;
  const { stand, packed } = data;
  return typeof stand === 'object' && stand !== null && 'seq' in stand && packed instanceof Uint8Array;
}

/**
 * Keeps the documents of the index, so that the next start need not read them all. The table is derived: losing it
 * costs a moment.
 * @param version of the code that made them: another one may make other documents.
 */
export async function storeSnapshot(database: WatchbillDatabase, version: string, snapshot: Snapshot): Promise<void> {
  const packed = await pack(JSON.stringify(snapshot.scopes));
  const row = { name: NAME, key: version, data: { stand: snapshot.stand, packed } };
  await database.searchSnapshots.put(row);
}

/**
 * The documents that were kept, when they are of this version and of the history that led to `now`: then what happened
 * since is in the journal. Null in every other case, also when they cannot be read.
 */
export async function restoreSnapshot(
  database: WatchbillDatabase,
  version: string,
  now: Stand,
): Promise<Snapshot | null> {
  const row = await database.searchSnapshots.get(NAME);
  const data: unknown = row?.key === version ? row.data : null;
  if (!isStored(data) || !(await continues(database, data.stand, now))) return null;
  try {
    const scopes = JSON.parse(await unpack(data.packed)) as Snapshot['scopes'];
    return { stand: data.stand, scopes };
  } catch {
    // Damaged: it is made anew.
    return null;
  }
}

async function pack(text: string): Promise<Uint8Array> {
  return through(new CompressionStream('gzip'), new TextEncoder().encode(text));
}

async function unpack(packed: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await through(new DecompressionStream('gzip'), packed));
}

async function through(stream: GenericTransformStream, bytes: Uint8Array): Promise<Uint8Array> {
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(body as BodyInit).arrayBuffer());
}
