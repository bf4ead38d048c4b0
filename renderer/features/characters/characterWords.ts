import type { AppearanceView, EpisodePlaceView } from '../../db/reads/companionViews';
import { words } from '../../i18n';
import { writeCode, writeNumber } from '../../i18n/format';
import { writeList } from '../../i18n/figures';
import '../../i18n/late/characters';

/** `S1 E4`: the code of a place, as kickers, facts and stops write it. */
export function codeOf({ season, number, numberTo }: EpisodePlaceView): string {
  return writeCode(season, number, numberTo);
}

/** The title of an episode, or `Episode 4` where it has none to be read. */
export function titleOfPlace({ season, number, numberTo, title }: EpisodePlaceView): string {
  if (title !== null) return title;
  const key = season === 0 ? 'specialNumber' : 'episodeNumber';
  return words.t(key, { number: writeNumber(number, numberTo) });
}

/** `S1 E4, Absolute Candor`, for sentences and for names of links. */
export function writePlace(place: EpisodePlaceView): string {
  return words.t('characters:asOf.stop', { code: codeOf(place), title: titleOfPlace(place) });
}

/** `in season one`, as running text says it. */
export function inSeason(season: number): string {
  if (season === 0) return words.t('characters:ahead.specials');
  return words.t('characters:ahead.season', { season: spell(season) });
}

const SPELLED = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** A small number spelled out, `two`; from thirteen on a figure. */
export function spell(number: number): string {
  const key = SPELLED.find((one) => one === String(number));
  return key === undefined ? String(number) : words.t(`show:number.${key}`);
}

const WAYS = ['dream', 'hologram', 'flashback', 'simulation', 'recording', 'mind', 'impostor', 'voice'] as const;

/** How somebody appears who is not there in person: `in a dream`. A way that we have no words for stands as it is. */
export function writeWay(as: AppearanceView['as']): string | null {
  if (as === null) return null;
  const way = WAYS.find((one) => one === as);
  return way === undefined ? as : words.t(`characters:appearances.as.${way}`);
}

/** `Dahj Asha, Sutra and Jana` */
export function writeNames(names: readonly string[]): string {
  return writeList(names);
}
