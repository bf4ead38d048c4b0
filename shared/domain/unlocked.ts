import type { Alias, ActedBy, Attribute, Fact, Relation } from '../pack/companion';
import { isCalled, type ReadableCard } from './card';

/** A line of a card that an episode brought inside the horizon. */
export type NewLine =
  | { kind: 'name' }
  | { kind: 'alias'; line: Alias }
  | { kind: 'actor'; line: ActedBy }
  | { kind: 'species' | 'affiliation' | 'rank'; line: Attribute }
  | { kind: 'relation'; line: Relation }
  | { kind: 'fact'; line: Fact };

/**
 * What a card has and an earlier state of it has not, as a card lists it: the name, who it is, relations, facts. All of
 * it where there was no card before.
 */
export function newLines(before: ReadableCard | null, after: ReadableCard): NewLine[] {
  const added = <T extends Alias | Attribute | Relation | Fact>(of: (card: ReadableCard) => readonly T[]): T[] => {
    const known = new Set((before ? of(before) : []).map(({ id }) => id));
    return of(after).filter(({ id }) => !known.has(id));
  };
  // The same actor twice on one card is one actor to a viewer.
  const actors = new Set(before?.actors.map(({ person }) => person));
  return [
    ...(before && !before.met.isNamed && after.met.isNamed ? [{ kind: 'name' } as const] : []),
    ...added((card) => card.aliases)
      .filter(({ name }) => !before || !isCalled(before.met, name))
      .map((line) => ({ kind: 'alias', line }) as const),
    ...after.actors.filter(({ person }) => !actors.has(person)).map((line) => ({ kind: 'actor', line }) as const),
    ...added((card) => card.species).map((line) => ({ kind: 'species', line }) as const),
    ...added((card) => card.affiliations).map((line) => ({ kind: 'affiliation', line }) as const),
    ...added((card) => card.ranks).map((line) => ({ kind: 'rank', line }) as const),
    ...added((card) => card.relations).map((line) => ({ kind: 'relation', line }) as const),
    ...added((card) => card.facts).map((line) => ({ kind: 'fact', line }) as const),
  ];
}
