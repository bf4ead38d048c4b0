import { byPlace, isReleased, type EpisodePlace } from '../../../shared/domain/episode';
import type { MarkTarget } from '../../../shared/library/actions';
import { assertNever } from '../../../shared/util/assertNever';
import type { ShowContext } from '../commit/showContext';

export type TargetOptions = { specials: boolean; today: string };

/**
 * The episodes that a target means, in story order. Bulk targets take released episodes only, and specials only
 * when asked or when the target is a season of specials itself. Null when it names an episode that is unknown.
 */
export function episodesOf(show: ShowContext, target: MarkTarget, options: TargetOptions): EpisodePlace[] | null {
  const released = (place: EpisodePlace) => isReleased(place.airedOn, options.today);
  const wanted = (place: EpisodePlace) => (options.specials || !place.special) && released(place);
  const find = (ref: string) => show.places.find((place) => place.ref === ref);
  switch (target.kind) {
    case 'episode': {
      const place = find(target.episode);
      return place ? [place] : null;
    }
    case 'episodes': {
      const places = target.episodes.map(find);
      return places.every((place) => place !== undefined) ? places.toSorted(byPlace) : null;
    }
    case 'season':
      return show.places.filter((place) => place.season === target.season && released(place)).toSorted(byPlace);
    case 'show':
      return show.places.filter(wanted).toSorted(byPlace);
    case 'up-to': {
      const last = find(target.episode);
      if (!last) return null;
      const before = (place: EpisodePlace) => byPlace(place, last) <= 0 && place.special === last.special;
      const special = (place: EpisodePlace) => options.specials && place.special;
      return show.places
        .filter((place) => place.ref === last.ref || (released(place) && (before(place) || special(place))))
        .toSorted(byPlace);
    }
    default:
      return assertNever(target, 'mark target');
  }
}
