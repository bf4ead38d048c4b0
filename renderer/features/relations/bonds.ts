import type { CharacterHead, RelationLine, RelationsMap } from '../../db/reads/companionViews';

export type Relation = RelationsMap['relations'][number];

/** Relations of one pair that are drawn as one line. `a` comes before `b` in the order of slugs. */
export type Bond = { id: string; a: string; b: string; line: RelationLine; relations: readonly Relation[] };

/** The lines of the map: one for each pair and each kind of line between them. */
export function bondsOf(relations: readonly Relation[]): Bond[] {
  const bonds = new Map<string, { a: string; b: string; line: RelationLine; relations: Relation[] }>();
  for (const relation of relations) {
    const [a, b] = relation.from < relation.to ? [relation.from, relation.to] : [relation.to, relation.from];
    const id = `${a} ${b} ${relation.line}`;
    const bond = bonds.get(id) ?? { a, b, line: relation.line, relations: [] };
    bond.relations.push(relation);
    bonds.set(id, bond);
  }
  return [...bonds].map(([id, bond]) => ({ id, ...bond }));
}

/** To whom everybody has a relation, whichever of the two says so. */
export function neighboursOf(relations: readonly Relation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = neighbours.get(one) ?? new Set();
    neighbours.set(one, known.add(other));
  };
  for (const { from, to } of relations) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/** Who is chosen when nobody is: the one with the most others round it, the first by name of several. */
export function centralOf({ characters, relations }: Pick<RelationsMap, 'characters' | 'relations'>): string | null {
  const neighbours = neighboursOf(relations);
  const size = (head: CharacterHead) => neighbours.get(head.slug)?.size ?? 0;
  const [first] = characters.toSorted((one, other) => size(other) - size(one));
  return first?.slug ?? null;
}
