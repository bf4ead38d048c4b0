import { useCallback } from 'react';

/** How far the list was scrolled: another note is another page, and the list stays where it was. */
let kept = 0;

export const keptScroll = (): number => kept;

export function useKeptScroll(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element) => {
    if (!element) return undefined;
    element.scrollTop = kept;
    const keep = () => {
      kept = element.scrollTop;
    };
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, []);
}
