import type { EpisodePlaceView } from '../../db/reads/companionViews';
import { words } from '../../i18n';
import { writeCode } from '../../i18n/format';

/** `S1 E5`, or «before» for what is known before the show begins. */
export function writePlaceCode(place: EpisodePlaceView | null): string {
  return place === null ? words.t('compare:before') : writeCode(place.season, place.number, place.numberTo);
}
