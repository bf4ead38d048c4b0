import { useCallback, useMemo, useState } from 'react';
import type { HistoryRow } from '../../db/reads/history/readHistory';

export type Selection = {
  has: (id: string) => boolean;
  rows: readonly HistoryRow[];
  /** Selects one or takes it out; with `range`, all from the one touched last. */
  toggle: (row: HistoryRow, range: boolean) => void;
  clear: () => void;
};

/** The plays that are selected, in the order of the list. What leaves the list leaves the selection. */
export function useSelection(shown: readonly HistoryRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const rows = useMemo(() => shown.filter((row) => ids.has(row.id)), [shown, ids]);

  const toggle = useCallback(
    (row: HistoryRow, range: boolean) => {
      const from = range && last !== null ? shown.findIndex(({ id }) => id === last) : -1;
      const to = shown.findIndex(({ id }) => id === row.id);
      setLast(row.id);
      setIds((before) => {
        const next = new Set(before);
        if (from >= 0 && to >= 0) {
          for (const one of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one.id);
        } else if (!next.delete(row.id)) next.add(row.id);
        return next;
      });
    },
    [shown, last],
  );
  const clear = useCallback(() => setIds(new Set()), []);
  return useMemo(() => ({ has: (id) => ids.has(id), rows, toggle, clear }), [ids, rows, toggle, clear]);
}
