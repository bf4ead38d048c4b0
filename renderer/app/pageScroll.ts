import { useRouterState } from '@tanstack/react-router';
import { useLayoutEffect, type RefObject } from 'react';

/** How far each visited page was scrolled, by its place in the history of this window. */
const positions = new Map<string, number>();

/** Starts a new page at its top, and one that is come back to where it was left. */
export function usePageScroll(screen: RefObject<HTMLElement | null>, ready: boolean): void {
  const key = useRouterState({ select: ({ location }) => `${location.state.__TSR_key ?? ''} ${location.href}` });
  useLayoutEffect(() => {
    const scroller = scrollerOf(screen.current);
    if (!ready || !scroller) return undefined;
    scroller.scrollTop = positions.get(key) ?? 0;
    const remember = () => positions.set(key, scroller.scrollTop);
    scroller.addEventListener('scroll', remember, { passive: true });
    return () => scroller.removeEventListener('scroll', remember);
  }, [key, ready, screen]);
}

/** A screen scrolls as a whole, by itself or by the column that it stands in. */
function scrollerOf(screen: HTMLElement | null): HTMLElement | null {
  const own = screen?.firstElementChild;
  if (own instanceof HTMLElement && getComputedStyle(own).overflowY === 'auto') return own;
  return screen?.closest('main') ?? null;
}
