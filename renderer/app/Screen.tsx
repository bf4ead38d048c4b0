import { useRouter } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { isCovered } from '../commands';
import { useTranslation } from '../i18n';
import { markReady } from '../platform/ready';
import { useScreenHead } from '../stores/screen';
import { usePageScroll } from './pageScroll';
import styles from './Screen.module.css';

export interface ScreenProps {
  /** What the window and the history of a screen reader call it. Null while it is unknown or behind the horizon. */
  readonly title: string | null;
  /** The running head in the title bar: from the general to the particular. */
  readonly trail: readonly string[];
  readonly children: ReactNode;
}

/**
 * The frame of every screen: names the window, sets the running head, takes the focus to the page's heading after a
 * navigation, keeps the scroll position of pages one comes back to, and says when the first screen is painted.
 */
export function Screen({ title, trail, children }: ScreenProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDivElement>(null);
  const router = useRouter();
  // The address it was opened with: the router tells the next one while this screen still stands there.
  const [pathname] = useState(router.state.location.pathname);
  const ready = useHasHeading(element);
  const appName = t('appName');
  const head = trail.join('\n');
  usePageScroll(element, ready);

  useEffect(() => {
    document.title = title === null ? appName : `${title} · ${appName}`;
  }, [title, appName]);

  useLayoutEffect(() => {
    useScreenHead.getState().setTrail(head.split('\n'));
  }, [head]);

  useEffect(() => {
    if (!ready) return;
    markReady();
    takeFocus(element.current, pathname);
  }, [ready, pathname]);

  return (
    <div ref={element} className={styles.screen} data-screen={pathname} data-ready={ready}>
      {children}
    </div>
  );
}

/** How long what comes after the first screen waits for it, in milliseconds, where its data take that long. */
const LONGEST = 2000;

/**
 * Whether the screen has its data: a screen puts its heading there together with it, and waits without one. However long
 * it waits: only then is there something to scroll, and something to take the focus.
 */
function useHasHeading(element: RefObject<HTMLElement | null>): boolean {
  const [has, setHas] = useState(false);
  useLayoutEffect(() => {
    const screen = element.current;
    if (has || !screen) return undefined;
    const look = () => {
      if (screen.querySelector('h1') !== null) setHas(true);
    };
    const observer = new MutationObserver(look);
    observer.observe(screen, { childList: true, subtree: true });
    const timer = setTimeout(markReady, LONGEST);
    look();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [element, has]);
  return has;
}

let focusedFor: string | null = null;

/**
 * To the heading, so that a screen reader begins there; not at the start, not when the page took it itself, and not out
 * of a dialog that was opened while the page was read.
 */
function takeFocus(screen: HTMLElement | null, pathname: string): void {
  const isStart = focusedFor === null;
  if (focusedFor === pathname) return;
  focusedFor = pathname;
  if (isStart || !screen || screen.contains(document.activeElement) || isCovered(document.activeElement)) return;
  screen.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}
