import { useRouterState } from '@tanstack/react-router';
import { useLayoutEffect, type RefObject } from 'react';

/** The element that scrolls the page. Lists that draw only what is seen take it as their scroll parent. */
export const PAGE_ID = 'page';

/** How far each visited page was scrolled, by its place in the history of this window. */
const positions = new Map<string, number>();

/** Starts a new page at its top, and one that is come back to where it was left. */
export function usePageScroll(screen: RefObject<HTMLElement | null>, ready: boolean): void {
  const key = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? location.href });
  useLayoutEffect(() => {
    const page = screen.current?.closest<HTMLElement>(`#${PAGE_ID}`);
    if (!ready || !page) return undefined;
    page.scrollTop = positions.get(key) ?? 0;
    const remember = () => positions.set(key, page.scrollTop);
    page.addEventListener('scroll', remember, { passive: true });
    return () => page.removeEventListener('scroll', remember);
  }, [key, ready, screen]);
}
