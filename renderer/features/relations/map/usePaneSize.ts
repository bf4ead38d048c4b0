import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Extent } from './viewport';

export type PaneSize = Extent & {
  /** Nothing stands beside the map: the page scrolls, and the wheel is the page's. */
  isStacked: boolean;
};

/** How large the map's place is, kept up to date; null before it is measured and while it has no room. */
export function usePaneSize(): [RefObject<HTMLDivElement | null>, PaneSize | null] {
  const pane = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<PaneSize | null>(null);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const measure = () => setSize((old) => (isSame(old, sizeOf(element)) ? old : sizeOf(element)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [pane, size];
}

function sizeOf(element: HTMLElement): PaneSize | null {
  const { clientWidth: width, clientHeight: height } = element;
  if (width * height === 0) return null;
  const page = element.closest('[data-relations]')?.clientWidth ?? Infinity;
  return { width, height, isStacked: width >= page };
}

function isSame(one: PaneSize | null, other: PaneSize | null): boolean {
  return one?.width === other?.width && one?.height === other?.height && one?.isStacked === other?.isStacked;
}
