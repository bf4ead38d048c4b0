import { useEffect } from 'react';
import { writtenKey } from '../../platform/writtenKey';

/** Keys that change something. Keys that only move may repeat. */
const CHANGES = /^([msahf0-9 ]|enter)$/;
const TYPED = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]';

/**
 * A key that is held down acts once. Without this a row that moves on to its next episode after each mark would run
 * through a whole season while a finger rests on M.
 */
export function useNoRepeat(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!event.repeat || !CHANGES.test(writtenKey(event))) return;
      if (event.target instanceof Element && event.target.closest(TYPED)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, []);
}
