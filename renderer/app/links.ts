import { desktop } from '../platform/desktop';
import { run } from './run';

/** A link pressed with Ctrl or Cmd, or with the middle button, opens in a window of its own. */
export function followLinks(): void {
  const open = (event: MouseEvent) => {
    const asksWindow = event.button === 1 || (event.button === 0 && (event.ctrlKey || event.metaKey));
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#/"]') : null;
    if (!link || !asksWindow || event.defaultPrevented) return;
    event.preventDefault();
    run(desktop.request('window:open', { route: link.hash.slice(1) }));
  };
  document.addEventListener('click', open);
  document.addEventListener('auxclick', open);
}
