import type { CharacterHead, EpisodePlaceView, RelationsMap } from '../../db/reads/companionViews';
import { words } from '../../i18n';
import { writeCode } from '../../i18n/format';
import type { Relation } from './bonds';

/** `S1 E5`, or «before» for what is known before the show begins. */
export function writeSince(place: EpisodePlaceView | null): string {
  return place === null ? words.t('relations:before') : writeCode(place.season, place.number, place.numberTo);
}

/** Heads by slug. */
export type Heads = ReadonlyMap<string, CharacterHead>;

export function headsOf({ characters }: Pick<RelationsMap, 'characters'>): Heads {
  return new Map(characters.map((head) => [head.slug, head]));
}

/** `Jean-Luc Picard is father figure of Elnor`. */
export function sayRelation({ from, to, kind }: Relation, heads: Heads): string {
  const name = (slug: string) => heads.get(slug)?.name ?? '';
  return words.t('relations:sentence', { from: name(from), kind, to: name(to) });
}

/** A character on the map as a screen reader hears it: what it is to the chosen one, else to how many it is anything. */
export function sayCharacter(
  slug: string,
  chosen: string | null,
  relations: readonly Relation[],
  heads: Heads,
): string {
  const name = heads.get(slug)?.name ?? '';
  const own = relations.filter(({ from, to }) => from === slug || to === slug);
  const told = slug === chosen ? [] : own.filter(({ from, to }) => from === chosen || to === chosen);
  if (told.length === 0) return words.t('relations:map.character', { name, count: own.length });
  return [name, ...told.map((one) => sayRelation(one, heads))].join('. ');
}
