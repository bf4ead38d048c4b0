import type { CharacterHead, RelationsMap } from '../../db/reads/companionViews';
import type { Relation } from './bonds';

/** How much is shown: the chosen one with those round it, everybody, or only the lines of families. */
export const SCOPES = ['step', 'all', 'family'] as const;
export type Scope = (typeof SCOPES)[number];

/** More than this many cannot be told apart at one look: then one step is shown until all are asked for. */
const MANY = 24;

export function usualScope(map: Pick<RelationsMap, 'characters'>): Scope {
  return map.characters.length > MANY ? 'step' : 'all';
}

/** What of the map is shown. Nobody is shown without a line, save the chosen one. */
export type Shown = { characters: readonly CharacterHead[]; relations: readonly Relation[] };

export function shownOf(map: RelationsMap, chosen: string | null, scope: Scope): Shown {
  const relations = map.relations.filter(({ from, to, line }) => {
    if (scope === 'family') return line === 'family';
    return scope === 'all' || from === chosen || to === chosen;
  });
  const named = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return { characters: map.characters.filter(({ slug }) => slug === chosen || named.has(slug)), relations };
}

/**
 * The relations of one character, its own and those that others have to it, by whom they are with: families first,
 * then loves, work and enmities, each in story order.
 */
export type WithOther = { other: CharacterHead; own: readonly Relation[]; theirs: readonly Relation[] };

export function relationsOf(
  map: Pick<RelationsMap, 'characters'>,
  relations: readonly Relation[],
  slug: string,
): WithOther[] {
  const heads = new Map(map.characters.map((head) => [head.slug, head]));
  const others = new Map<string, { own: Relation[]; theirs: Relation[] }>();
  for (const relation of relations) {
    if (relation.from !== slug && relation.to !== slug) continue;
    const other = relation.from === slug ? relation.to : relation.from;
    const entry = others.get(other) ?? { own: [], theirs: [] };
    (relation.from === slug ? entry.own : entry.theirs).push(relation);
    others.set(other, entry);
  }
  const found = [...others].flatMap(([other, { own, theirs }]) => {
    const head = heads.get(other);
    const kinds = new Set(own.map(({ kind }) => kind));
    // «Twin of» from both sides is one thing said twice.
    return head ? [{ other: head, own, theirs: theirs.filter(({ kind }) => !kinds.has(kind)) }] : [];
  });
  return found.toSorted((one, two) => closeness(one) - closeness(two) || since(one) - since(two));
}

const CLOSENESS = { family: 0, love: 1, work: 2, enmity: 3 } as const;
const all = ({ own, theirs }: WithOther) => [...own, ...theirs];
const closeness = (one: WithOther) => Math.min(...all(one).map(({ line }) => CLOSENESS[line]));
const since = (one: WithOther) => Math.min(...all(one).map(storyNumber));

/** Where in the story a relation is learned; what is known before the show begins comes first. */
export function storyNumber({ in: place }: Relation): number {
  return place === null ? -1 : place.season * 1000 + place.number;
}
