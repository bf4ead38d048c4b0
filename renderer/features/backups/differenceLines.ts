import type { LibraryTable } from '../../../shared/library/rows';
import type { Differences, TableDifference } from '../../db/backup/compare';

/**
 * Whether a person has something in mind when a table of theirs is named; the others are bookkeeping beside those. A
 * table that comes anew has to be decided about here, or it would be counted as one of programmes.
 */
const NAMED = {
  plays: true,
  ratings: true,
  notes: true,
  statuses: true,
  skips: true,
  passes: true,
  favourites: true,
  lists: true,
  listItems: true,
  ownShows: true,
  addedPacks: true,
  imports: true,
  reveals: true,
  settings: true,
  journal: true,
  identities: false,
  importShelf: false,
} as const satisfies Record<LibraryTable | 'journal', boolean>;

type Own = keyof typeof NAMED;
type Named = { [Name in Own]: (typeof NAMED)[Name] extends true ? Name : never }[Own];
export type DifferenceLine = { name: Named | 'catalogue'; difference: TableDifference };

const NAMES = Object.keys(NAMED) as Own[];
/** Of the catalogue, and of what is neither. */
const LEFT_OUT: ReadonlySet<string> = new Set(['meta', 'drafts', 'packs', 'outlines']);

const NONE: TableDifference = { added: 0, removed: 0, changed: 0, same: 0 };

/** What would change, by what a person calls it: the viewer's own first, and all of the catalogue as one. */
export function differenceLines(differences: Differences): DifferenceLine[] {
  const own = NAMES.filter(isNamed).map((name) => ({ name, difference: differences[name] ?? NONE }));
  const difference = Object.entries(differences)
    .filter(([name]) => !Object.hasOwn(NAMED, name) && !LEFT_OUT.has(name))
    .map(([, one]) => one)
    .reduce(add, NONE);
  return [...own, { name: 'catalogue' as const, difference }].filter((line) => count(line.difference) > 0);
}

function isNamed(name: Own): name is Named {
  return NAMED[name];
}

function add(one: TableDifference, other: TableDifference): TableDifference {
  return {
    added: one.added + other.added,
    removed: one.removed + other.removed,
    changed: one.changed + other.changed,
    same: one.same + other.same,
  };
}

function count({ added, removed, changed }: TableDifference): number {
  return added + removed + changed;
}
