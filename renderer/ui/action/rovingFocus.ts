import type { KeyboardEvent } from 'react';
import { keyAlong } from '../access/arrowKey';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Which of `count` items in a row a key leads to from `current`, round the ends; undefined when the key leads nowhere. */
export function rovingTarget(event: KeyboardEvent, current: number, count: number): number | undefined {
  if (count === 0 || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  const step = STEPS[keyAlong(event.key)];
  return step === undefined ? undefined : (current + step + count) % count;
}

/** Moves the focus to the nth element of a role inside the element that hears the key. */
export function focusItem(container: Element, role: string, index: number): void {
  container.querySelectorAll<HTMLElement>(`[role="${role}"]`)[index]?.focus();
}
