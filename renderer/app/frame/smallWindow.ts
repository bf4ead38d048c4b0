import { useRouter } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';
import { isCovered } from '../../commands';
import { desktop } from '../../platform/desktop';
import { openCardWindow, showInMainWindow } from '../../platform/windows';
import { writtenKey } from '../../platform/writtenKey';
import { run } from '../run';

const CARD = /^#\/character\/([\w-]+)\/([\w-]+)(?:\?.*)?$/;

/** A card opens in a window like this, if not in this one; every other page in a whole one, which has room for it. */
export function useSmallWindowLinks(content: RefObject<HTMLElement | null>, showsCards: boolean): void {
  const { history } = useRouter();
  useEffect(() => {
    const element = content.current;
    const follow = (event: MouseEvent) => {
      // With a key held down it opens a window of its own, as everywhere.
      if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#/"]') : null;
      if (!link) return;
      event.preventDefault();
      const [, show, character] = CARD.exec(link.hash) ?? [];
      if (show === undefined || character === undefined) run(showInMainWindow(link.hash.slice(1)));
      else if (showsCards) history.push(`/card/${show}/${character}`);
      else run(openCardWindow(show, character));
    };
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [content, history, showsCards]);
}

/** Escape and Ctrl+W close the window, Alt and the arrows go between the cards that it has shown. */
export function useSmallWindowKeys(): void {
  const { history } = useRouter();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isCovered(event.target)) return;
      const key = writtenKey(event);
      const closes = key === 'escape' || (key === 'w' && (event.ctrlKey || event.metaKey));
      const steps = event.altKey && (key === 'arrowleft' || key === 'arrowright');
      if (!closes && !steps) return;
      event.preventDefault();
      if (closes) closeThisWindow();
      else if (key === 'arrowleft') history.back();
      else history.forward();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [history]);
}

export function closeThisWindow(): void {
  run(desktop.request('window:control', 'close'));
}
