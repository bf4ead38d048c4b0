import type { Relation } from '../bonds';
import type { Heads } from '../relationWords';
import { storyNumber } from '../scope';
import { compareNames } from '../../../../shared/util/collate';

export const COLUMNS = ['from', 'kind', 'to', 'line', 'since'] as const;
export type Column = (typeof COLUMNS)[number];
export type Order = { by: Column; descending: boolean };

/** Sorted by one column, and where that is alike by who, by whom and since when. The given order stays untouched. */
export function sortRelations(relations: readonly Relation[], { by, descending }: Order, heads: Heads): Relation[] {
  const name = (slug: string) => heads.get(slug)?.name ?? '';
  const compare: Readonly<Record<Column, (one: Relation, other: Relation) => number>> = {
    from: (one, other) => compareNames(name(one.from), name(other.from)),
    kind: (one, other) => compareNames(one.kind, other.kind),
    to: (one, other) => compareNames(name(one.to), name(other.to)),
    line: (one, other) => LINES.indexOf(one.line) - LINES.indexOf(other.line),
    since: (one, other) => storyNumber(one) - storyNumber(other),
  };
  const then = [compare.from, compare.to, compare.since];
  return relations.toSorted((one, other) => {
    const first = compare[by](one, other) * (descending ? -1 : 1);
    return first || (then.map((next) => next(one, other)).find((result) => result !== 0) ?? 0);
  });
}

const LINES = ['family', 'love', 'work', 'enmity'] as const;
