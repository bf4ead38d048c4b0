import { useRouter } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';
import { isCovered } from '../../commands';
import { desktop } from '../../platform/desktop';
import { showInMainWindow } from '../../platform/windows';
import { writtenKey } from '../../platform/writtenKey';
import { run } from '../run';

const CARD = /^#\/character(\/[\w-]+\/[\w-]+)(?:\?.*)?$/;

/** Another card comes into this window; every other page opens in a whole one, which has room for it. */
export function useCardWindowLinks(content: RefObject<HTMLElement | null>): void {
  const { history } = useRouter();
  useEffect(() => {
    const element = content.current;
    const follow = (event: MouseEvent) => {
      // With a key held down it opens a window of its own, as everywhere.
      if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#/"]') : null;
      if (!link) return;
      event.preventDefault();
      const card = CARD.exec(link.hash)?.[1];
      if (card === undefined) run(showInMainWindow(link.hash.slice(1)));
      else history.push(`/card${card}`);
    };
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [content, history]);
}

/** Escape and Ctrl+W close the window, Alt and the arrows go between the cards that it has shown. */
export function useCardWindowKeys(): void {
  const { history } = useRouter();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isCovered(event.target)) return;
      const key = writtenKey(event);
      const closes = key === 'escape' || (key === 'w' && (event.ctrlKey || event.metaKey));
      const steps = event.altKey && (key === 'arrowleft' || key === 'arrowright');
      if (!closes && !steps) return;
      event.preventDefault();
      if (closes) run(desktop.request('window:control', 'close'));
      else if (key === 'arrowleft') history.back();
      else history.forward();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [history]);
}
