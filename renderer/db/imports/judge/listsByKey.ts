import type { ListRow } from '../../../../shared/library/rows';
import { fold } from '../../../../shared/util/fold';

/**
 * The list of the library that a list of a file is: of the same name. Lists of one name within an export are the same
 * list to whoever reads them by name, and are put together.
 */
export function listsByKey(lists: readonly ListRow[]): (list: { key: string; name: string }) => ListRow | null {
  const byName = new Map<string, ListRow>();
  for (const row of lists.toSorted((a, b) => a.order - b.order)) {
    const name = fold(row.name);
    if (row.state === 'live' && !byName.has(name)) byName.set(name, row);
  }
  return ({ name }) => byName.get(fold(name)) ?? null;
}
