import { useRouterState } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from '../../i18n';
import { markReady } from '../../platform/ready';
import { useScreenHead } from '../../stores/screen';
import { usePageScroll } from './pageScroll';
import styles from './Screen.module.css';

export interface ScreenProps {
  /** What the window and the history of a screen reader call it. Null while it is unknown or behind the horizon. */
  readonly title: string | null;
  /** The running head in the title bar: from the general to the particular. */
  readonly trail: readonly string[];
  /** True once the data of the screen is there: `data !== undefined`. */
  readonly ready: boolean;
  readonly children: ReactNode;
}

/**
 * The frame of every screen: names the window, sets the running head, takes the focus to the page's heading after a
 * navigation, keeps the scroll position of pages one comes back to, and says when the first screen is painted.
 */
export function Screen({ title, trail, ready, children }: ScreenProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDivElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
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

let focusedFor: string | null = null;

/** To the heading, so that a screen reader begins there; not at the start, and not when the page took it itself. */
function takeFocus(screen: HTMLElement | null, pathname: string): void {
  const isStart = focusedFor === null;
  if (focusedFor === pathname) return;
  focusedFor = pathname;
  if (isStart || !screen || screen.contains(document.activeElement)) return;
  screen.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}
