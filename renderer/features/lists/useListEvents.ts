import { useEffect, useRef, type RefObject } from 'react';

type Heard = {
  keydown?: (event: KeyboardEvent) => void;
  focusin?: (event: FocusEvent) => void;
  focusout?: (event: FocusEvent) => void;
  contextmenu?: (event: PointerEvent) => void;
  click?: (event: MouseEvent) => void;
};

/**
 * Listens to what rises from the rows of a list. The list itself is no control: its rows have the controls, and
 * this only spares every one of them a listener of its own.
 */
export function useListEvents(list: RefObject<HTMLElement | null>, heard: Heard): void {
  const latest = useRef(heard);
  const held = useRef<{ element: HTMLElement; stop: () => void } | null>(null);
  // After every rendering: the list may be drawn later than the page, and the handlers know the newest rows.
  useEffect(() => {
    latest.current = heard;
    const element = list.current;
    if (held.current?.element === element) return;
    held.current?.stop();
    held.current = element && { element, stop: listen(element, () => latest.current) };
  });
  useEffect(
    () => () => {
      held.current?.stop();
      held.current = null;
    },
    [],
  );
}

/** Listens once: lists are drawn at every letter that is typed, and each listener would be made anew. */
function listen(element: HTMLElement, latest: () => Heard): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('keydown', (event) => latest().keydown?.(event), { signal });
  element.addEventListener('focusin', (event) => latest().focusin?.(event), { signal });
  element.addEventListener('focusout', (event) => latest().focusout?.(event), { signal });
  element.addEventListener('contextmenu', (event) => latest().contextmenu?.(event), { signal });
  element.addEventListener('click', (event) => latest().click?.(event), { signal });
  return () => stop.abort();
}

/** The key of the row that an event is about. */
export function rowOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row?.dataset['row'] ?? null;
}
