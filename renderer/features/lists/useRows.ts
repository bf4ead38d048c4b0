import { useEffect, useRef, useState, type RefObject } from 'react';
import { writtenKey } from '../../platform/writtenKey';
import { targetOf } from './rowKeys';
import { rowOf, useListEvents } from './useListEvents';

/** Spread on the element of a row: its key. */
export const rowAttributes = (key: string) => ({ 'data-row': key });
/** Spread on the one element inside a row that takes its focus. */
export const ROW_FOCUS = { 'data-row-focus': '' } as const;

export type RowsOptions = {
  /** The rows from top to bottom. */
  keys: readonly string[];
  /** Rows stand beside one another: left and right move too, and up and down go by lines. */
  grid?: boolean;
  /** Brings a row that is not drawn into the page, for lists that draw only what is seen. */
  reveal?: (index: number, then: () => void) => void;
  /** Hears a key on a row that meant no move. */
  onKey?: (event: KeyboardEvent, key: string) => void;
};

export type Rows = {
  /** The row that has the list's tab stop. */
  current: string | null;
  focus: (key: string) => void;
};

/**
 * One tab stop for a list of rows. J, K, arrows, Home, End and page keys move; the focus goes to the neighbour when its
 * row leaves the list.
 */
export function useRows(list: RefObject<HTMLElement | null>, { keys, grid = false, reveal, onKey }: RowsOptions): Rows {
  const [chosen, setChosen] = useState<string | null>(null);
  const lastIndex = useRef(0);
  const hasFocus = useRef(false);

  const focusDrawn = (key: string) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
    const target = row?.querySelector<HTMLElement>('[data-row-focus]');
    row?.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: true });
    return target !== undefined && target !== null;
  };

  const focus = (key: string) => {
    setChosen(key);
    if (!focusDrawn(key)) reveal?.(keys.indexOf(key), () => focusDrawn(key));
  };

  const move = (event: KeyboardEvent, from: string) => {
    const columns = grid ? columnsOf(list.current) : null;
    const index = targetOf(writtenKey(event), keys.indexOf(from), keys.length, columns);
    const key = index === null ? undefined : keys[index];
    if (key === undefined) return false;
    event.preventDefault();
    focus(key);
    return true;
  };

  useListEvents(list, {
    keydown: (event) => {
      const from = rowOf(event.target);
      if (event.defaultPrevented || from === null || isTaken(event.target)) return;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!plain || !move(event, from)) onKey?.(event, from);
    },
    focusin: (event) => {
      hasFocus.current = true;
      const key = rowOf(event.target);
      if (key !== null) setChosen(key);
    },
    focusout: ({ target }) => {
      // What is taken out of the page did not give the focus away: it is to be given to its neighbour.
      queueMicrotask(() => {
        const kept = list.current?.contains(document.activeElement) ?? false;
        if (!kept && target instanceof Element && target.isConnected) hasFocus.current = false;
      });
    },
  });

  useEffect(() => {
    if (chosen === null) return;
    const index = keys.indexOf(chosen);
    if (index >= 0) lastIndex.current = index;
    // A row that is taken out of the page, or built anew in another place of it, loses the focus without a word.
    const lost = hasFocus.current && document.activeElement === document.body;
    const next = index >= 0 ? chosen : keys[Math.min(lastIndex.current, keys.length - 1)];
    if (lost && next !== undefined) focus(next);
  });

  return { current: chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null), focus };
}

/** An open menu and a field keep their keys. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="menu"], [role="dialog"], [role="alertdialog"], select, textarea') !== null
  );
}

/** How many stand beside one another now, by where they are drawn. */
function columnsOf(list: HTMLElement | null): number {
  const tops = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].map(
    (row) => row.getBoundingClientRect().top,
  );
  const [first] = tops;
  return first === undefined ? 1 : Math.max(1, tops.filter((top) => Math.abs(top - first) < 1).length);
}
