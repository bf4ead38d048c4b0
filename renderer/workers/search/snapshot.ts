import type { WatchbillDatabase } from '../../db/database';
import type { SearchDocument } from '../../db/reads/search/documents';
import type { Scope } from '../../search/searchIndex';
import { continues, isSameStand, type Stand } from '../../db/stand';

const NAME = 'documents';
/** What has become other since: the documents of some scopes, so that a mark does not write those of all others again. */
const SINCE = 'documents-since';

type Scopes = (readonly [Scope, readonly SearchDocument[]])[];
export type Snapshot = { stand: Stand; scopes: Scopes };
/** A snapshot as it is found: `base` is the stand of all of it, `since` which scopes lie beside it. */
export type FoundSnapshot = Snapshot & { base: Stand; since: Scope[] };

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
  const packed = await pack(JSON.stringify(snapshot.scopes.map(withoutHeads)));
  const row = { name: NAME, key: version, data: { stand: snapshot.stand, packed } };
  await database.searchSnapshots.bulkPut([row, { name: SINCE, key: '', data: null }]);
}

/** Keeps what has become other since the whole of `base` was kept, in place of what was kept of that before. */
export async function storeSince(
  database: WatchbillDatabase,
  version: string,
  { base, stand, scopes }: Snapshot & { base: Stand },
): Promise<void> {
  const packed = await pack(JSON.stringify({ base, scopes: scopes.map(withoutHeads) }));
  await database.searchSnapshots.put({ name: SINCE, key: version, data: { stand, packed } });
}

/**
 * The documents that were kept, when they are of this version and of the history that led to `now`: then what happened
 * since is in the journal. Null in every other case, also when they cannot be read.
 */
export async function restoreSnapshot(
  database: WatchbillDatabase,
  version: string,
  now: Stand,
): Promise<FoundSnapshot | null> {
  const rows = await database.searchSnapshots.bulkGet([NAME, SINCE]);
  const [data, since] = rows.map((row): unknown => (row?.key === version ? row.data : null));
  if (!isStored(data) || !(await continues(database, data.stand, now))) return null;
  const base = data.stand;
  try {
    const scopes = (JSON.parse(await unpack(data.packed)) as Scopes).map(withHeads);
    const later =
      isStored(since) && (await continues(database, since.stand, now)) ? await readSince(since, base) : null;
    if (!isStored(since) || later === null) return { base, stand: base, scopes, since: [] };
    const all = new Map([...scopes, ...later]);
    return { base, stand: since.stand, scopes: [...all], since: later.map(([scope]) => scope) };
  } catch {
    // Damaged: it is made anew.
    return null;
  }
}

/** Null where it is about another whole. */
async function readSince({ packed }: Stored, base: Stand): Promise<Scopes | null> {
  const read = JSON.parse(await unpack(packed)) as { base: Stand; scopes: Scopes };
  return isSameStand(read.base, base) ? read.scopes.map(withHeads) : null;
}

/** A show is named in each of its episodes: it is kept once, and is one object afterwards. */
function withoutHeads([scope, documents]: Scopes[number]): readonly [Scope, unknown[]] {
  const hasShow = documents.some(({ kind }) => kind === 'show');
  const bare = (one: SearchDocument) =>
    hasShow && one.kind === 'episode' ? { ...one, face: { ...one.face, head: null } } : one;
  return [scope, documents.map(bare)];
}

function withHeads([scope, documents]: Scopes[number]): Scopes[number] {
  const head = documents.find((one) => one.kind === 'show')?.face.head;
  if (head) for (const one of documents) if (one.kind === 'episode') one.face.head = head;
  return [scope, documents];
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
