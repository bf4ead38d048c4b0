import { useMemo } from 'react';
import { useLive } from '../../db/live';
import { readFranchiseItems, readLibraryShown, type LibraryShown } from '../../db/reads';
import { flatten, type FranchiseLine } from './flatten';
import { groupByFranchise } from './franchises';
import type { LibraryChoice } from './librarySearch';
import { useShownItems, type ShownItems } from './shownItems';

export type LibraryPageData = {
  shown: LibraryShown;
  /** What is grouped by franchise, line by line. */
  lines: readonly FranchiseLine[] | null;
  items: ShownItems;
};

/** What the library shows of a choice, kept up to date; undefined until it is there for the first time. */
export function useLibraryPage({ sort, scope, status, query, group }: LibraryChoice): LibraryPageData | undefined {
  // What is in no franchise stands by title below them.
  const order = group === null ? sort : 'title';
  const shown = useLive(
    (database) => readLibraryShown(database, { sort: order, scope, status, query }),
    [order, scope, status, query],
  );
  const isGrouped = group !== null;
  const members = useLive(async (database) => (isGrouped ? readFranchiseItems(database) : null), [isGrouped]);
  const keys = shown?.keys;
  const lines = useMemo(() => {
    if (group === null || keys === undefined || !members) return null;
    const left = new Set(keys);
    const items = members.filter(({ head }) => left.has(head.ref));
    for (const { head } of items) left.delete(head.ref);
    return flatten(groupByFranchise(items, group, members), [...left]);
  }, [group, keys, members]);
  const ids = useMemo(() => (lines === null ? keys : lines.map(({ id }) => id)), [lines, keys]);
  const items = useShownItems(ids);
  return useMemo(() => {
    if (shown === undefined || items === undefined || (isGrouped && lines === null)) return undefined;
    return { shown, lines, items };
  }, [shown, items, lines, isGrouped]);
}
