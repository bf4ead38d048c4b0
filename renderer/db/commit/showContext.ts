import type { EpisodePlace } from '../../../shared/domain/episode';
import { outlineOf, type Progress, type ShowOutline } from '../../../shared/domain/progress';
import type { IdentityRow, Ref } from '../../../shared/library/rows';
import type { WatchbillDatabase } from '../database';
import type { OutlineRow } from '../tables';

/** What an action needs to know of its show. */
export type ShowContext = {
  /** The name of the show in actions. */
  ref: Ref;
  catalogue: string | null;
  title: string | null;
  identity: IdentityRow | null;
  progress: Progress | null;
  outline: ShowOutline;
  /** All episodes in story order, specials last. */
  places: readonly EpisodePlace[];
};

type CachedOutline = { revision: number; row: OutlineRow; outline: ShowOutline };

/**
 * Outlines of shows by catalogue id. A catalogue row never changes within one revision, so the cache is good for
 * as long as the revision is the one read in the same transaction.
 */
const cache = new Map<string, CachedOutline>();
const CACHE_SIZE = 60;

/** For tests that make several databases in one process. */
export function forgetOutlines(): void {
  cache.clear();
}

/** The outline of a show from the catalogue, or null when no pack knows it. */
export async function readOutline(
  database: WatchbillDatabase,
  show: string,
  revision: number,
): Promise<CachedOutline | null> {
  const known = cache.get(show);
  if (known?.revision === revision) return known;
  const row = await database.outlines.get(show);
  if (!row) return null;
  const fresh = { revision, row, outline: outlineOf(row.places, row.ended) };
  if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
  cache.set(show, fresh);
  return fresh;
}

async function readRevision(database: WatchbillDatabase): Promise<number> {
  const row = await database.meta.get('catalogue');
  return row?.key === 'catalogue' ? row.revision : 0;
}

/** Reads a show's context. Null when neither the catalogue nor the library knows it. */
export async function readShow(database: WatchbillDatabase, ref: Ref): Promise<ShowContext | null> {
  const [revision, byCatalogue, byId] = await Promise.all([
    readRevision(database),
    database.identities.where('catalogue').equals(ref).first(),
    ref.startsWith('show:') ? undefined : database.identities.get(ref),
  ]);
  const identity = byCatalogue ?? byId ?? null;
  const catalogue = ref.startsWith('show:') ? ref : (identity?.catalogue ?? null);
  const [known, progress] = await Promise.all([
    catalogue === null ? null : readOutline(database, catalogue, revision),
    identity === null ? null : database.progress.get(identity.id),
  ]);
  if (known) {
    const { row, outline } = known;
    return {
      ref: row.show,
      catalogue: row.show,
      title: row.title,
      identity,
      progress: progress ?? null,
      outline,
      places: row.places,
    };
  }
  if (identity === null) return null;
  const places = await placesByHand(database, identity.id);
  return {
    ref: identity.catalogue ?? identity.id,
    catalogue: identity.catalogue,
    title: identity.title,
    identity,
    progress: progress ?? null,
    outline: outlineOf(places, false),
    places,
  };
}

/** The episodes of a show that only the library knows: made by hand, or kept after its pack went. */
async function placesByHand(database: WatchbillDatabase, show: string): Promise<EpisodePlace[]> {
  const rows = await database.identities.where('show').equals(show).toArray();
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
