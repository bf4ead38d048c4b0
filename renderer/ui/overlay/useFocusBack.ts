import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus back as soon as a sheet is closed. The library below does it only once the sheet has faded, and until
 * then every key would go to something that is over.
 */
export function useFocusBack(open: boolean, popup: RefObject<HTMLElement | null>): void {
  const origin = useRef<Element | null>(null);

  // Before the sheet takes the focus, which it does after this.
  useLayoutEffect(() => {
    if (open) origin.current = document.activeElement;
  }, [open]);

  // After the page has come back for screen readers: a passive effect of the sheet's own sees to that.
  useEffect(() => {
    const back = origin.current;
    if (open || !(back instanceof HTMLElement) || back === document.body || !back.isConnected) return;
    if (popup.current?.contains(document.activeElement)) back.focus({ preventScroll: true });
  }, [open, popup]);
}
