import { byPlace, type EpisodePlace } from '../../../shared/domain/episode';
import type { Episode, Show } from '../../../shared/pack/catalogue';
import type { Pack } from '../../../shared/pack/pack';
import type { OutlineRow } from '../tables';

/** The outlines of all shows of a pack: what lists and progress need, in one row a show. */
export function outlinesOf(pack: Pack): OutlineRow[] {
  const episodes = new Map<string, Episode[]>(pack.shows.map((show) => [show.id, []]));
  for (const episode of pack.episodes) episodes.get(episode.show)?.push(episode);
  return pack.shows.map((show) => ({
    ...outlineRow(show, pack.name, episodes.get(show.id) ?? [], pack.language),
    titles: show.title,
  }));
}

/** The outline of one show, from its rows. */
export function outlineRow(show: Show, pack: string, episodes: readonly Episode[], language: string): OutlineRow {
  const places = episodes.map(({ id, season, number, airedOn, kind }): EpisodePlace => ({
    ref: id,
    season,
    number,
    airedOn,
    special: kind === 'special',
  }));
  return {
    show: show.id,
    pack,
    slug: show.slug,
    kind: show.kind,
    title: show.title[language] ?? show.sortTitle,
    sortTitle: show.sortTitle,
    ended: show.status === 'ended',
    ink: show.ink,
    companion: show.companion,
    premieredOn: show.premieredOn,
    endedOn: show.endedOn,
    network: show.network,
    places: places.toSorted(byPlace),
  };
}
