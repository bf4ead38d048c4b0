import type { EpisodePlace } from '../../../shared/domain/episode';
import { outlineOf, type Progress, type ShowOutline } from '../../../shared/domain/progress';
import type { IdentityRow, Ref } from '../../../shared/library/rows';
import type { WatchbillDatabase } from '../database';
import type { MetaRow, OutlineRow } from '../tables';

/** What an action needs to know of its show. */
export type ShowContext = {
  /** The name of the show in actions. */
  ref: Ref;
  catalogue: string | null;
  title: string | null;
  identity: IdentityRow | null;
  progress: Progress | null;
  outline: ShowOutline;
  /** Its catalogue row, null where no pack knows it. */
  row: OutlineRow | null;
  /** All episodes in story order, specials last. */
  places: readonly EpisodePlace[];
  /** Identities that were asked for with the show, by catalogue id. */
  linked: ReadonlyMap<Ref, IdentityRow>;
  /** What `linked` was asked for: an asked ref that is not in it has no identity. */
  asked: ReadonlySet<Ref>;
  /** False while the identity of the show is only being made: then none of its episodes has one either. */
  identityIsStored: boolean;
  /** The library's record of itself, which gives out the next journal number. */
  record: LibraryRecord | null;
};

export type LibraryRecord = Extract<MetaRow, { key: 'library' }>;

type CachedOutline = { revision: number; row: OutlineRow; outline: ShowOutline };

/**
 * Outlines of shows by catalogue id. A catalogue row never changes within one revision, so the cache is good for
 * as long as the revision is the one read in the same transaction.
 */
const cache = new Map<string, CachedOutline>();
const CACHE_SIZE = 60;

function cachedOutline(show: string, revision: number): CachedOutline | null {
  const known = cache.get(show);
  return known?.revision === revision ? known : null;
}

/** After a catalogue that never came to be, and for tests that make several databases in one process. */
export function forgetOutlines(): void {
  cache.clear();
}

/** The outline of a show from the catalogue, or null when no pack knows it. */
export async function readOutline(
  database: WatchbillDatabase,
  show: string,
  revision: number,
): Promise<CachedOutline | null> {
  const known = cachedOutline(show, revision);
  if (known) return known;
  const row = await database.outlines.get(show);
  if (!row) return null;
  const fresh = { revision, row, outline: outlineOf(row.places, row.ended) };
  if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
  cache.set(show, fresh);
  return fresh;
}

/** The first row of an index with this value. `first()` is one request; `anyOf` would walk a cursor, key by key. */
const linkedTo = (database: WatchbillDatabase, ref: Ref) => database.identities.where('catalogue').equals(ref).first();

/**
 * Reads a show's context, and in the same round what else the action will need: the identities of `subjects` and
 * the library's record of itself. Null when neither the catalogue nor the library knows the show.
 */
export async function readShow(
  database: WatchbillDatabase,
  ref: Ref,
  subjects: readonly Ref[] = [],
): Promise<ShowContext | null> {
  const inCatalogue = ref.startsWith('show:');
  const [meta, found, byId, progressByCatalogue, ...linked] = await Promise.all([
    database.meta.bulkGet(['catalogue', 'library']),
    linkedTo(database, ref),
    inCatalogue ? undefined : database.identities.get(ref),
    inCatalogue ? database.progress.where('catalogue').equals(ref).first() : undefined,
    ...subjects.map((subject) => linkedTo(database, subject)),
  ]);
  const revision = meta[0]?.key === 'catalogue' ? meta[0].revision : 0;
  const identity = found ?? byId ?? null;
  const catalogue = inCatalogue ? ref : (identity?.catalogue ?? null);
  const cached = catalogue === null ? null : cachedOutline(catalogue, revision);
  const known = cached ?? (catalogue === null ? null : await readOutline(database, catalogue, revision));
  if (!known && identity === null) return null;
  const needsProgress = identity !== null && progressByCatalogue === undefined && !inCatalogue;
  const progress = progressByCatalogue ?? (needsProgress ? await database.progress.get(identity.id) : undefined);
  const common = {
    identity,
    progress: progress ?? null,
    record: meta[1]?.key === 'library' ? meta[1] : null,
    asked: new Set(subjects),
    identityIsStored: identity !== null,
    linked: new Map(linked.flatMap((row, index) => (row ? [[subjects[index] ?? '', row] as const] : []))),
  };
  if (known) {
    const { row, outline } = known;
    return { ...common, ref: row.show, catalogue: row.show, title: row.title, outline, row, places: row.places };
  }
  // Asked here and not in a function of its own: behind one more of those Dexie loses sight of its transaction.
  const rows = identity === null ? [] : await database.identities.where('show').equals(identity.id).toArray();
  const places = placesByHand(rows);
  return {
    ...common,
    ref: identity?.catalogue ?? identity?.id ?? ref,
    catalogue: identity?.catalogue ?? null,
    title: identity?.title ?? null,
    outline: outlineOf(places, false),
    row: null,
    places,
  };
}

/** The episodes of a show that only the library knows: made by hand, or kept after its pack went. */
function placesByHand(rows: readonly IdentityRow[]): EpisodePlace[] {
  return rows
    .filter((row) => row.kind === 'episode')
    .map((row) => ({
      ref: row.catalogue ?? row.id,
      season: row.season ?? 0,
      number: row.number ?? 0,
      airedOn: row.airedOn,
      special: row.season === 0,
    }));
}
