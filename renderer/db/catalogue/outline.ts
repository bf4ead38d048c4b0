import { byPlace, type EpisodePlace } from '../../../shared/domain/episode';
import type { Pack } from '../../../shared/pack/pack';
import type { OutlineRow } from '../tables';

/** The outlines of all shows of a pack: what lists and progress need, in one row a show. */
export function outlinesOf(pack: Pack): OutlineRow[] {
  const places = new Map<string, EpisodePlace[]>(pack.shows.map((show) => [show.id, []]));
  for (const episode of pack.episodes) {
    const { id, season, number, airedOn, kind } = episode;
    places.get(episode.show)?.push({ ref: id, season, number, airedOn, special: kind === 'special' });
  }
  return pack.shows.map((show) => ({
    show: show.id,
    pack: pack.name,
    slug: show.slug,
    kind: show.kind,
    title: show.title[pack.language] ?? show.sortTitle,
    sortTitle: show.sortTitle,
    ended: show.status === 'ended',
    ink: show.ink,
    companion: show.companion,
    premieredOn: show.premieredOn,
    endedOn: show.endedOn,
    network: show.network,
    places: (places.get(show.id) ?? []).toSorted(byPlace),
  }));
}
