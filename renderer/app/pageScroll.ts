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

/** Whether a page has stood in this window. The first one is at its top already; asking would have it laid out too early. */
let hasBegun = false;

/** Starts a new page at its top, and one that is come back to where it was left. */
export function usePageScroll(screen: RefObject<HTMLElement | null>, ready: boolean): void {
  const key = useRouterState({ select: ({ location }) => `${location.state.__TSR_key ?? ''} ${location.href}` });
  const stays = useRouterState({ select: ({ location }) => location.state.staysInPlace === true });
  const stood = useRef(false);
  useLayoutEffect(() => {
    const node = screen.current;
    const main = node?.closest('main');
    if (!ready || !node || !main) return undefined;
    const known = positions.get(key);
    const moves = known !== undefined || !stays || !stood.current;
    if (moves && hasBegun) scrollerOf(node, main).scrollTop = known ?? 0;
    hasBegun = true;
    stood.current = true;
    const remember = ({ target }: Event) => {
      if (target === main || target === node.firstElementChild) positions.set(key, (target as Element).scrollTop);
    };
    // What scrolls below it is heard on the way down.
    main.addEventListener('scroll', remember, { passive: true, capture: true });
    return () => main.removeEventListener('scroll', remember, { capture: true });
  }, [key, stays, ready, screen]);
}

/** A screen scrolls as a whole, by itself or by the column that it stands in. */
function scrollerOf(screen: HTMLElement, main: HTMLElement): HTMLElement {
  const own = screen.firstElementChild;
  return own instanceof HTMLElement && getComputedStyle(own).overflowY === 'auto' ? own : main;
}
