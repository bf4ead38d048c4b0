import type { Ref } from '../../../../shared/library/rows';
import { pairEpisodes, type Pairable } from '../../../../shared/ownShows/pairs';
import type { EpisodeId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';
import { compareNames } from '../../../../shared/util/collate';

/** A show that something can be matched with. */
export type MatchTarget = { ref: Ref; title: string; year: string | null; network: string | null };

/** Every show of the catalogue but one, by title. */
export async function readMatchTargets(database: WatchbillDatabase, except: Ref): Promise<MatchTarget[]> {
  const rows = await database.shelves.toArray();
  return rows
    .flatMap(({ show, known }) => (known === null || show === except ? [] : [{ ...known, ref: show }]))
    .map(({ ref, title, premieredOn, network }) => ({ ref, title, year: premieredOn?.slice(0, 4) ?? null, network }))
    .toSorted((a, b) => compareNames(a.title, b.title));
}

type Place = { season: number | null; number: number | null };
/** An episode of ours and its partner. Ours has its title as it was when it was kept; the partner is a place only. */
export type MatchPair = { from: Ref; title: string | null; place: Place; to: Ref | null; partner: Place | null };

/** Which episodes of the viewer's would stand for which of the other show. Both may be the same show. */
export async function readMatch(database: WatchbillDatabase, from: Ref, to: Ref): Promise<MatchPair[]> {
  const [identity, outline] = await Promise.all([
    from.startsWith('show:')
      ? database.identities.where('catalogue').equals(from).first()
      : database.identities.get(from),
    database.outlines.get(to),
  ]);
  if (!identity || !outline) return [];
  const parts = await database.identities.where('show').equals(identity.id).toArray();
  const placed = new Set(from === to ? outline.places.map((place) => place.ref) : []);
  const waiting = parts.filter((row) => row.kind === 'episode' && !placed.has(row.catalogue ?? row.id));
  const refs = outline.places.map((place) => place.ref as EpisodeId);
  const own = waiting.map((row) => (row.catalogue ?? '') as EpisodeId);
  const [rows, ownRows] = await Promise.all([database.episodes.bulkGet(refs), database.episodes.bulkGet(own)]);
  const targets: Pairable[] = outline.places.map(({ ref, season, number, airedOn }, index) => ({
    ref,
    season,
    number,
    title: Object.values(rows[index]?.title ?? {})[0] ?? null,
    airedOn,
    foreignIds: rows[index]?.foreignIds ?? [],
  }));
  const sources: Pairable[] = waiting.map((row, index) => ({
    ref: row.catalogue ?? row.id,
    season: row.season,
    number: row.number,
    title: row.title,
    airedOn: row.airedOn,
    foreignIds: [...row.foreignIds, ...(ownRows[index]?.foreignIds ?? [])],
  }));
  const partners = new Map(pairEpisodes(sources, targets).map((pair) => [pair.from, pair.to]));
  const places = new Map(targets.map(({ ref, season, number }) => [ref, { season, number }]));
  return sources.map(({ ref, title, season, number }) => {
    const partner = partners.get(ref) ?? null;
    return { from: ref, title, place: { season, number }, to: partner, partner: places.get(partner ?? '') ?? null };
  });
}
