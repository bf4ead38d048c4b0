import { useMemo } from 'react';
import type { LibraryItem } from '../../db/reads/views';
import { flatten } from './flatten';
import { groupByFranchise } from './franchises';
import { LibraryBody } from './LibraryBody';
import type { Group } from './librarySearch';
import { allShown } from './shownItems';

type FranchiseBodyProps = { items: readonly LibraryItem[]; group: Group; scroller: HTMLElement | null };

/** All of one franchise in its order, on the page of its own. */
export function FranchiseBody({ items, group, scroller }: FranchiseBodyProps) {
  const lines = useMemo(
    () => flatten(groupByFranchise(items, group, items)).filter(({ kind }) => kind !== 'head'),
    [items, group],
  );
  const shown = useMemo(() => allShown(items), [items]);
  const choice = { group, view: 'list' } as const;
  return <LibraryBody keys={NONE} lines={lines} items={shown} choice={choice} scroller={scroller} ownPage />;
}

const NONE: readonly string[] = [];
