import { useEffect, type RefObject } from 'react';

type Heard = {
  keydown?: (event: KeyboardEvent) => void;
  focusin?: (event: FocusEvent) => void;
  focusout?: (event: FocusEvent) => void;
  contextmenu?: (event: PointerEvent) => void;
};

/**
 * Listens to what rises from the rows of a list. The list itself is no control: its rows have the controls, and
 * this only spares every one of them a listener of its own.
 */
export function useListEvents(list: RefObject<HTMLElement | null>, heard: Heard): void {
  // After every rendering: the list may be drawn later than the page, and the handlers know the newest rows.
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    if (heard.keydown) element.addEventListener('keydown', heard.keydown, { signal });
    if (heard.focusin) element.addEventListener('focusin', heard.focusin, { signal });
    if (heard.focusout) element.addEventListener('focusout', heard.focusout, { signal });
    if (heard.contextmenu) element.addEventListener('contextmenu', heard.contextmenu, { signal });
    return () => stop.abort();
  });
}

/** The key of the row that an event is about. */
export function rowOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row?.dataset['row'] ?? null;
}
