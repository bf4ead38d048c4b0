import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useReducedMotion } from '../../ui';

/** As the tokens say: --m-move and --ease-out. The animation has to know them as values. */
const MOVE = { duration: 180, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };

/**
 * An element that goes to its new height when `content` names something else; at once where motion is reduced. Chromium tells
 * how high it is after each layout: asking for it would have the first screen laid out before it is whole.
 */
export function useSmoothHeight<T extends HTMLElement>(content: string): RefObject<T | null> {
  const element = useRef<T>(null);
  const height = useRef<number | null>(null);
  const shown = useRef(content);
  const still = useReducedMotion();
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const before = height.current;
    const isOther = shown.current !== content;
    shown.current = content;
    const moving = isOther && before !== null && !still ? moveFrom(node, before) : null;
    const observer = new ResizeObserver(([entry]) => {
      height.current = entry?.borderBoxSize[0]?.blockSize ?? null;
    });
    observer.observe(node);
    return () => {
      observer.disconnect();
      moving?.cancel();
    };
  }, [content, still]);
  return element;
}

/** Null where there is no way to go. */
function moveFrom(node: HTMLElement, before: number): Animation | null {
  const { height } = node.getBoundingClientRect();
  if (Math.abs(height - before) < 1) return null;
  return node.animate(
    [
      { height: `${before}px`, overflow: 'clip' },
      { height: `${height}px`, overflow: 'clip' },
    ],
    MOVE,
  );
}
