import { useRouterState } from '@tanstack/react-router';
import { useLayoutEffect, useRef, type RefObject } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The page shows the same thing in another way, and stays scrolled as it is. */
    staysInPlace?: boolean;
  }
}

/** How far each visited page was scrolled, by its place in the history of this window. */
const positions = new Map<string, number>();

/** Starts a new page at its top, and one that is come back to where it was left. */
export function usePageScroll(screen: RefObject<HTMLElement | null>, ready: boolean): void {
  const key = useRouterState({ select: ({ location }) => `${location.state.__TSR_key ?? ''} ${location.href}` });
  const stays = useRouterState({ select: ({ location }) => location.state.staysInPlace === true });
  const stood = useRef(false);
  useLayoutEffect(() => {
    const scroller = scrollerOf(screen.current);
    if (!ready || !scroller) return undefined;
    const known = positions.get(key);
    if (known !== undefined || !stays || !stood.current) scroller.scrollTop = known ?? 0;
    stood.current = true;
    const remember = () => positions.set(key, scroller.scrollTop);
    scroller.addEventListener('scroll', remember, { passive: true });
    return () => scroller.removeEventListener('scroll', remember);
  }, [key, stays, ready, screen]);
}

/** A screen scrolls as a whole, by itself or by the column that it stands in. */
function scrollerOf(screen: HTMLElement | null): HTMLElement | null {
  const own = screen?.firstElementChild;
  if (own instanceof HTMLElement && getComputedStyle(own).overflowY === 'auto') return own;
  return screen?.closest('main') ?? null;
}
