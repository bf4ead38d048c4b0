import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useReducedMotion } from '../../ui';

/** As the tokens say: --m-move and --ease-out. The animation has to know them as values. */
const MOVE = { duration: 180, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };

/** An element that goes to its new height when `content` names something else; at once where motion is reduced. */
export function useSmoothHeight<T extends HTMLElement>(content: string): RefObject<T | null> {
  const element = useRef<T>(null);
  const height = useRef<number | null>(null);
  const still = useReducedMotion();
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const before = height.current;
    const after = node.getBoundingClientRect().height;
    height.current = after;
    if (before === null || before === after || still) return undefined;
    const moving = node.animate(
      [
        { height: `${before}px`, overflow: 'clip' },
        { height: `${after}px`, overflow: 'clip' },
      ],
      MOVE,
    );
    return () => moving.cancel();
  }, [content, still]);
  return element;
}
