import { useEffect, useEffectEvent, useRef } from 'react';
import type { PaletteChoice, PaletteGroup } from '../../ui';

type Choose = (id: string, choice: PaletteChoice) => void;
/** Rows, and whether they are about to give way to others, or others are still on their way. */
type Rows = { groups: readonly PaletteGroup[]; isHeld: boolean; isPending: boolean };

/**
 * Enter on rows that are about to give way to their successors waits for those, and so does Enter before there is any:
 * it then means the same row, or the first when that is not there.
 */
export function useSettledChoice({ groups, isHeld, isPending }: Rows, choose: Choose) {
  const waiting = useRef<{ id: string; choice: PaletteChoice } | null>(null);
  const rows = groups.flatMap((group) => group.rows);
  const isSettled = !isHeld && (rows.length > 0 || !isPending);
  const settle = useEffectEvent(() => {
    const asked = waiting.current;
    waiting.current = null;
    if (asked === null) return;
    const row = rows.find(({ id }) => id === asked.id) ?? rows[0];
    if (row) choose(row.id, asked.choice);
  });
  useEffect(() => {
    if (isSettled) settle();
  }, [isSettled]);
  return (id: string | null, choice: PaletteChoice) => {
    if (!isSettled) waiting.current = { id: id ?? '', choice };
    else if (id !== null) choose(id, choice);
  };
}
