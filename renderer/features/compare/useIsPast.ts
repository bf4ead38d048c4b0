import { useEffect, useState } from 'react';

/** Whether an element has been scrolled out of sight, upwards. False while it is not there. */
export function useIsPast(element: HTMLElement | null): boolean {
  const [isPast, setIsPast] = useState(false);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setIsPast(!entry.isIntersecting && entry.boundingClientRect.bottom <= (entry.rootBounds?.top ?? 0));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return isPast;
}
