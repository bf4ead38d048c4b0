import { useState, type RefObject } from 'react';
import { writtenKey } from '../../../platform/writtenKey';
import type { RowsHandle } from './rowsProps';

type RovingOptions = {
  list: RefObject<HTMLElement | null>;
  refs: readonly string[];
  start: string | null;
  rows: RefObject<RowsHandle | null>;
};

export type Roving = {
  /** The ref of the row that Tab leads to. */
  current: string | null;
  focusRow: (ref: string) => void;
  /** Moves for a key; answers the ref that it led to, or null when the key means no move. */
  move: (event: KeyboardEvent) => string | null;
  onFocus: (event: FocusEvent) => void;
};

/** Rows that a page key passes. */
const PAGE = 10;

/** One tab stop for a list of rows. The focus of a row is its mark, so that Space marks by itself. */
export function useRoving({ list, rows, refs, start }: RovingOptions): Roving {
  const [chosen, setChosen] = useState<string | null>(null);
  const current = chosen !== null && refs.includes(chosen) ? chosen : start;

  const focusMark = (ref: string) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-episode="${CSS.escape(ref)}"]`);
    const mark = row?.querySelector<HTMLElement>('input[type="checkbox"]');
    row?.scrollIntoView({ block: 'nearest' });
    mark?.focus({ preventScroll: true });
    return mark !== null && mark !== undefined;
  };

  const focusRow = (ref: string) => {
    setChosen(ref);
    if (!focusMark(ref)) rows.current?.reveal(refs.indexOf(ref), () => focusMark(ref));
  };

  const move = (event: KeyboardEvent): string | null => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return null;
    const index = targetOf(writtenKey(event), refs.indexOf(current), refs.length);
    const target = index === null ? undefined : refs[index];
    if (target === undefined) return null;
    event.preventDefault();
    focusRow(target);
    return target;
  };

  const onFocus = (event: FocusEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-episode]') : null;
    const ref = row?.dataset['episode'];
    if (ref !== undefined) setChosen(ref);
  };

  return { current, focusRow, move, onFocus };
}

function targetOf(key: string, index: number, count: number): number | null {
  const clamp = (wanted: number) => Math.min(count - 1, Math.max(0, wanted));
  switch (key) {
    case 'j':
    case 'arrowdown':
      return clamp(index + 1);
    case 'k':
    case 'arrowup':
      return clamp(index - 1);
    case 'pagedown':
      return clamp(index + PAGE);
    case 'pageup':
      return clamp(index - PAGE);
    case 'home':
      return 0;
    case 'end':
      return count - 1;
    default:
      return null;
  }
}
