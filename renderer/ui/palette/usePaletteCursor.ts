import { useMemo, useState, type KeyboardEvent } from 'react';
import type { PaletteProps } from './Palette';
import type { PaletteRow } from './paletteTypes';

const PAGE = 8;

interface Cursor {
  readonly chosen: PaletteRow | undefined;
  readonly point: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Choice {
  readonly answered: string | null;
  readonly id: string | undefined;
  /** What stood in the field when a key or the pointer chose; null for the first row by itself. */
  readonly madeFor: string | null;
}

type CursorOptions = Required<Pick<PaletteProps, 'groups' | 'query' | 'onChoose'>> & {
  readonly answered: string | null;
  readonly onEarlyChoice: PaletteProps['onEarlyChoice'];
};

/**
 * Which row is chosen. The first one until a key or the pointer says otherwise, and again when something else was
 * answered. Rows that come later for the same leave the choice where it is.
 */
export function usePaletteCursor({ groups, query, answered, onChoose, onEarlyChoice }: CursorOptions): Cursor {
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const first = rows[0]?.id;
  const [choice, setChoice] = useState<Choice>({ answered, id: first, madeFor: null });
  if (choice.answered !== answered || (choice.id === undefined && first !== undefined))
    setChoice({ answered, id: first, madeFor: null });
  const chosenId = choice.answered === answered ? choice.id : first;
  const point = (id: string) => setChoice({ answered, id, madeFor: query });
  const found = rows.findIndex((row) => row.id === chosenId);
  const index = Math.max(found, 0);
  const chosen = rows[index];

  const moveTo = (event: KeyboardEvent, target: number) => {
    event.preventDefault();
    setChoice({ answered, id: rows[target]?.id, madeFor: query });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While a composition (of Japanese, say) is open, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const asked = event.ctrlKey || event.metaKey ? 'second' : 'main';
    if (rows.length === 0) {
      if (event.key === 'Enter') onEarlyChoice?.(asked);
      return;
    }
    const last = rows.length - 1;
    if (event.key === 'ArrowDown') moveTo(event, index === last ? 0 : index + 1);
    else if (event.key === 'ArrowUp') moveTo(event, index === 0 ? last : index - 1);
    else if (event.key === 'PageDown') moveTo(event, Math.min(last, index + PAGE));
    else if (event.key === 'PageUp') moveTo(event, Math.max(0, index - PAGE));
    else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onChoose(chosen.id, asked, choice.madeFor === query);
    }
  };

  return { chosen, point, onKeyDown };
}
