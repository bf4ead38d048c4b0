import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { targetOf } from './rowKeys';

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
};

export type Rows = {
  list: RefObject<HTMLDivElement | null>;
  /** The row that has the list's tab stop. */
  current: string | null;
  /** Moves for J, K, arrows, Home, End and page keys. Answers whether the key meant a move. */
  move: (event: KeyboardEvent) => boolean;
  focus: (key: string) => void;
  /** Give both to the element of the list. */
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
};

/** One tab stop for a list of rows; the focus goes to the neighbour when its row leaves the list. */
export function useRows({ keys, grid = false, reveal }: RowsOptions): Rows {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const lastIndex = useRef(0);
  const hasFocus = useRef(false);
  const current = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);

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

  const move = (event: KeyboardEvent) => {
    const from = rowOf(event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || from === null || isTaken(event.target)) return false;
    const columns = grid ? columnsOf(list.current) : null;
    const index = targetOf(event.key, keys.indexOf(from), keys.length, columns);
    const key = index === null ? undefined : keys[index];
    if (key === undefined) return false;
    event.preventDefault();
    focus(key);
    return true;
  };

  useEffect(() => {
    if (chosen === null) return;
    const index = keys.indexOf(chosen);
    if (index >= 0) lastIndex.current = index;
    // A row that is taken out of the page, or built anew in another place of it, loses the focus without a word.
    const lost = hasFocus.current && document.activeElement === document.body;
    const next = index >= 0 ? chosen : keys[Math.min(lastIndex.current, keys.length - 1)];
    if (lost && next !== undefined) focus(next);
  });

  return {
    list,
    current,
    move,
    focus,
    onFocus: (event) => {
      hasFocus.current = true;
      const key = rowOf(event.target);
      if (key !== null) setChosen(key);
    },
    onBlur: () => {
      hasFocus.current = false;
    },
  };
}

/** The key of the row that an event is about. */
function rowOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row?.dataset['row'] ?? null;
}

/** An open menu and a field keep their arrows. */
function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"], [role="dialog"], [role="alertdialog"], select, textarea') !== null;
}

/** How many stand beside one another now, by where they are drawn. */
function columnsOf(list: HTMLElement | null): number {
  const tops = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].map((row) => row.getBoundingClientRect().top);
  const [first] = tops;
  return first === undefined ? 1 : Math.max(1, tops.filter((top) => Math.abs(top - first) < 1).length);
}
