import { episodeCode } from '../../../shared/domain/episode';
import type { EpisodePlaceView } from '../../db/reads/companionViews';
import type { ShowHead } from '../../db/reads/views';

/** `#/characters/picard` */
export function charactersAddress(show: string): string {
  return `#/characters/${show}`;
}

/** `#/character/picard/soji`, and `?asOf=s1e4` for the card as it stood after an earlier episode. */
export function characterAddress(show: string, character: string, asOf: string | null = null): string {
  const card = `#/character/${show}/${character}`;
  return asOf === null ? card : `${card}?asOf=${asOf}`;
}

/** How an address names an episode: `s1e4`. */
export function stopCode({ season, number }: Pick<EpisodePlaceView, 'season' | 'number'>): string {
  return episodeCode(season, number).toLowerCase();
}

/** `#/person/picard/jeri-ryan`: people belong to a pack, whose name is the second part of every id in it. */
export function personAddress(show: Pick<ShowHead, 'ref'>, person: string): string {
  const [, pack = ''] = show.ref.split(':');
  return `#/person/${pack}/${person}`;
}

/** `#/relations/picard?character=soji` */
export function relationsAddress(show: string, character: string): string {
  return `#/relations/${show}?character=${character}`;
}

/** `#/compare/picard?cards=dahj,soji` */
export function compareAddress(show: string, characters: readonly string[]): string {
  return `#/compare/${show}?cards=${characters.join(',')}`;
}

/** The gallery, with the choice for a comparison open and these chosen. */
export function chooseToCompareAddress(show: string, characters: readonly string[] = []): string {
  return `${charactersAddress(show)}?compare=${characters.join(',')}`;
}
