import { useEffect, useEffectEvent, useRef } from 'react';
import type { PaletteChoice, PaletteGroup } from '../../ui';

type Choose = (id: string, choice: PaletteChoice) => void;

/**
 * Enter on rows that are about to give way to their successors waits for those: it then means the same row, or the
 * first when that is not there any more.
 */
export function useSettledChoice(groups: readonly PaletteGroup[], isHeld: boolean, choose: Choose): Choose {
  const waiting = useRef<{ id: string; choice: PaletteChoice } | null>(null);
  const settle = useEffectEvent(() => {
    const asked = waiting.current;
    waiting.current = null;
    if (asked === null) return;
    const rows = groups.flatMap((group) => group.rows);
    const row = rows.find(({ id }) => id === asked.id) ?? rows[0];
    if (row) choose(row.id, asked.choice);
  });
  useEffect(() => {
    if (!isHeld) settle();
  }, [isHeld]);
  return (id, choice) => {
    if (isHeld) waiting.current = { id, choice };
    else choose(id, choice);
  };
}
