import type { LibraryItem } from '../../db/reads/views';
import type { Group } from './librarySearch';
import { sortItems } from './select';
import { compareNames } from '../../../shared/util/collate';

export type FranchiseEntry = {
  item: LibraryItem;
  /** Its number in the order; null without a place. */
  figure: number | null;
  /** How many titles before it are not shown. */
  gap: number;
};

export type FranchiseGroup = {
  id: string;
  slug: string;
  title: string;
  entries: FranchiseEntry[];
  /** Those that the story has no place for. */
  placeless: LibraryItem[];
};

export type Franchises = { groups: FranchiseGroup[]; others: LibraryItem[] };

type Placed = LibraryItem & { franchise: NonNullable<LibraryItem['franchise']> };

const isPlaced = (item: LibraryItem): item is Placed => item.franchise !== null;
const figureOf = ({ franchise }: Placed, group: Group) => (group === 'air' ? franchise.airOrder : franchise.storyOrder);

/** The shows by franchise, each in air order or story order; `all` tells which titles the filters left out. */
export function groupByFranchise(items: readonly LibraryItem[], group: Group, all: readonly LibraryItem[]): Franchises {
  const placed = items.filter(isPlaced);
  const ids = [...new Set(placed.map((item) => item.franchise.id))];
  const groups = ids.map((id): FranchiseGroup => {
    const members = placed.filter((item) => item.franchise.id === id);
    const figures = all.filter(isPlaced).flatMap((item) => (item.franchise.id === id ? [figureOf(item, group)] : []));
    return {
      id,
      slug: members[0]?.franchise.slug ?? '',
      title: members[0]?.franchise.title ?? '',
      entries: entriesOf(
        members,
        group,
        figures.filter((figure) => figure !== null),
      ),
      placeless: sortItems(
        members.filter((item) => figureOf(item, group) === null),
        'year',
      ),
    };
  });
  return {
    groups: groups.toSorted((a, b) => compareNames(a.title, b.title)),
    others: sortItems(
      items.filter((item) => !isPlaced(item)),
      'title',
    ),
  };
}

function entriesOf(members: readonly Placed[], group: Group, known: readonly number[]): FranchiseEntry[] {
  const inOrder = members
    .filter((item) => figureOf(item, group) !== null)
    .toSorted((a, b) => (figureOf(a, group) ?? 0) - (figureOf(b, group) ?? 0));
  let before = 0;
  return inOrder.map((item) => {
    const figure = figureOf(item, group) ?? 0;
    const gap = known.filter((one) => one > before && one < figure).length;
    before = figure;
    return { item, figure, gap };
  });
}
