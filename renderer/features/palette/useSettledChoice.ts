import { useEffect, useEffectEvent, useRef } from 'react';
import type { PaletteChoice, PaletteGroup } from '../../ui';

type Choose = (id: string, choice: PaletteChoice) => void;
/** Rows, and whether they are about to give way to others, or others are still on their way. */
type Rows = { groups: readonly PaletteGroup[]; isHeld: boolean; isPending: boolean };

/**
 * A choice on rows that are about to give way to their successors waits for those, and so does Enter before there is
 * any: it then means the same row if that was chosen on purpose, and else the first.
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
  return (id: string, choice: PaletteChoice, onPurpose: boolean) => {
    if (!isSettled) waiting.current = { id: onPurpose ? id : '', choice };
    else if (id !== '') choose(id, choice);
  };
}
