import { leadingValue, valuesThatHold } from '../../../../shared/domain/card';
import { meetingOf, type Met } from '../../../../shared/domain/meeting';
import type { CharacterHead } from '../companionViews';
import { readText, toldIn } from '../parts';
import type { Companion } from './companion';
import { compareNames } from '../../../../shared/util/collate';

/** Everybody met, by id. */
export type MetCharacters = ReadonlyMap<string, Met>;

export function metCharacters({ characters, appearances, horizon, order }: Companion): MetCharacters {
  return new Map(
    characters.flatMap((character) => {
      const met = meetingOf(character, appearances.get(character.id) ?? [], horizon, order);
      return met ? [[character.id, met] as const] : [];
    }),
  );
}

export function nameOf({ name }: Met): string {
  return typeof name === 'string' ? name : (readText(name) ?? '');
}

/** The name that it goes by, then what it is called in the other languages of its pack. */
export function namesNow(met: Met): string[] {
  const names = typeof met.name === 'string' ? [] : Object.values(met.name);
  return [...new Set([nameOf(met), ...names])];
}

/** A character as links name it, at the companion's horizon. */
export function characterHead(met: Met, { horizon, order }: Pick<Companion, 'horizon' | 'order'>): CharacterHead {
  const { species, affiliations, ranks } = met.character;
  const affiliation = leadingValue(valuesThatHold(affiliations, horizon, order));
  const role =
    leadingValue(valuesThatHold(ranks, horizon, order)) ?? leadingValue(valuesThatHold(species, horizon, order));
  return {
    slug: met.slug,
    seed: met.seed,
    name: nameOf(met),
    nameLang: typeof met.name === 'string' ? undefined : toldIn(met.name),
    affiliation: affiliation && {
      name: readText(affiliation.value) ?? '',
      lang: toldIn(affiliation.value),
      former: affiliation.former,
    },
    role: readText(role?.value),
    roleLang: toldIn(role?.value),
  };
}

/** For lists without an order of their own: by the name that is known, never by the id, which holds another one. */
export function byName(a: CharacterHead, b: CharacterHead): number {
  return compareNames(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
}
