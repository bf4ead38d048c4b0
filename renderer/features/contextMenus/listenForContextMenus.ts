import { desktop } from '../../platform/desktop';
import { openSmallWindow } from '../../platform/windows';
import { linkEntries } from './linkEntries';

/**
 * Menus of the system on links inside the app. Rows of episodes have one of their own, text has that of the main process: a
 * selection under the pointer comes before the link that it lies in.
 */
export function listenForContextMenus(): void {
  document.addEventListener('contextmenu', (event) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#/"]');
    if (!link || getSelection()?.toString().trim()) return;
    event.preventDefault();
    // From the keyboard there is no pointer: below the link then.
    const byKey = event.clientX === 0 && event.clientY === 0;
    const { left, bottom } = link.getBoundingClientRect();
    const at = byKey ? { x: Math.max(0, left), y: Math.max(0, bottom) } : { x: event.clientX, y: event.clientY };
    offer(link, at).catch((cause: unknown) => reportError(cause));
  });
}

async function offer(link: HTMLAnchorElement, at: { x: number; y: number }): Promise<void> {
  const route = link.hash.slice(1);
  const [pathname = ''] = route.split('?');
  const name = link.textContent.replaceAll(/\s+/g, ' ').trim();
  const answer = await desktop.request('menu:context', { entries: linkEntries(pathname, name), at });
  const chosen = answer.ok ? answer.value.chosen : null;
  if (chosen === 'open') link.click();
  if (chosen === 'window') await desktop.request('window:open', { route });
  if (chosen === 'small') await openSmallWindow(pathname);
  if (chosen === 'copy') await navigator.clipboard.writeText(name);
}
