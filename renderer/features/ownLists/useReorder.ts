import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent, type RefObject } from 'react';

/** What is dragged inside a list carries this type, so that nothing else can be dropped there. */
const DRAGGED = 'application/x-watchbill-row';

/** Where the row that is dragged would go: before this one, or behind all. */
type Target = { before: string | null };

/**
 * Rows that are put in order by hand: dragged by their handle, or moved by the arrow keys while the handle has the focus.
 * Rows carry `data-row`. `move` gets the key of the row that it comes to stand before; null for the end.
 */
export function useReorder(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  move: (key: string, before: string | null) => void,
) {
  const [dragged, setDragged] = useState<string | null>(null);
  const byKey = useRef<string | null>(null);
  const [target, setTarget] = useState<Target | null>(null);

  useEffect(() => {
    const element = list.current;
    if (!element || dragged === null) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const over = (event: globalThis.DragEvent) => {
      event.preventDefault();
      setTarget(targetAt(element, event.clientY));
    };
    const drop = (event: globalThis.DragEvent) => {
      event.preventDefault();
      const before = targetAt(element, event.clientY)?.before ?? null;
      if (before !== dragged) move(dragged, before);
      setDragged(null);
      setTarget(null);
    };
    element.addEventListener('dragover', over, { signal });
    element.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  }, [list, dragged, move]);

  // A row that is built anew in another place has lost the focus: whoever moves it by keys goes on with its handle.
  useEffect(() => {
    const key = byKey.current;
    byKey.current = null;
    if (key === null || !keys.includes(key)) return;
    const row = list.current?.querySelector(`[data-row="${CSS.escape(key)}"]`);
    row?.querySelector<HTMLElement>('[data-row-handle]')?.focus();
  }, [list, keys]);

  const step = (key: string, by: 1 | -1) => {
    const index = keys.indexOf(key);
    if (index + by < 0 || index + by >= keys.length) return;
    move(key, (by === -1 ? keys[index - 1] : keys[index + 2]) ?? null);
  };

  return {
    /** For the row: a line is drawn where what is dragged would go. */
    isTarget: (key: string) => target?.before === key && dragged !== key,
    isEnd: target !== null && target.before === null,
    isDragged: (key: string) => dragged === key,
    step,
    handle: (key: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.setData(DRAGGED, key);
        event.dataTransfer.effectAllowed = 'move';
        const row = event.currentTarget.closest('[data-row]');
        if (row) event.dataTransfer.setDragImage(row, 8, 8);
        setDragged(key);
      },
      onDragEnd: () => {
        setDragged(null);
        setTarget(null);
      },
      'data-row-handle': '',
      // Before the list hears it, which would lead the focus to another row.
      onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        byKey.current = key;
        step(key, event.key === 'ArrowUp' ? -1 : 1);
      },
    }),
  };
}

function targetAt(list: HTMLElement, y: number): Target | null {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const next = rows.find((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return { before: next?.dataset['row'] ?? null };
}
