import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useReducedMotion } from '../../ui';

/** As the tokens say: --m-move and --ease-out. The animation has to know them as values. */
const MOVE = { duration: 180, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };

/** An element that goes to its new height when `content` names something else; at once where motion is reduced. */
export function useSmoothHeight<T extends HTMLElement>(content: string): RefObject<T | null> {
  const element = useRef<T>(null);
  const last = useRef<{ content: string; height: number } | null>(null);
  const still = useReducedMotion();
  useLayoutEffect(() => {
    const node = element.current;
    const before = last.current;
    if (!node || before?.content === content) return undefined;
    const { height } = node.getBoundingClientRect();
    last.current = { content, height };
    if (before === null || before.height === height || still) return undefined;
    const moving = node.animate(
      [
        { height: `${before.height}px`, overflow: 'clip' },
        { height: `${height}px`, overflow: 'clip' },
      ],
      MOVE,
    );
    return () => moving.cancel();
  }, [content, still]);
  return element;
}
