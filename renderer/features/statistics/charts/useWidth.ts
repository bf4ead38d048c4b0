import { useEffect, useState, type RefObject } from 'react';

/** How wide an element is, in whole pixels: charts are drawn to it, so that their type keeps its size. */
export function useWidth(element: RefObject<HTMLElement | null>, fallback = 720): number {
  const [width, setWidth] = useState(fallback);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.floor(entry?.contentRect.width ?? 0);
      if (found > 0) setWidth(found);
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
