import { useEffect, useRef, type RefObject } from 'react';

type ListEvents = {
  onKeyDown: (event: KeyboardEvent) => void;
  onContextMenu: (event: MouseEvent) => void;
  onFocus: (event: FocusEvent) => void;
};

/**
 * Hears once for the whole list what its rows do not hear themselves: keys, the context menu, the focus. The list
 * is no control, so it hears in the document and not as a prop.
 */
export function useListEvents(list: RefObject<HTMLElement | null>, events: ListEvents): void {
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const hearing = new AbortController();
    const { signal } = hearing;
    element.addEventListener('keydown', (event) => latest.current.onKeyDown(event), { signal });
    element.addEventListener('contextmenu', (event) => latest.current.onContextMenu(event), { signal });
    element.addEventListener('focusin', (event) => latest.current.onFocus(event), { signal });
    return () => hearing.abort();
  }, [list]);
}
