import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { ContextEntry } from '../../shared/ipc/contextMenu';
import type { Popups } from '../ipc/handlers/menus';
import { menuText } from '../tray/template';

/** A choice may be told after the menu has closed: so long it is waited for, in milliseconds. */
const AFTER_CLOSING = 100;

/** The lines of a menu that a page asks for. */
export function contextTemplate(
  entries: readonly ContextEntry[],
  choose: (id: string) => void,
): MenuItemConstructorOptions[] {
  return entries.map((entry) =>
    entry === 'separator'
      ? { type: 'separator' }
      : { id: entry.id, label: menuText(entry.label), enabled: entry.enabled ?? true, click: () => choose(entry.id) },
  );
}

/** @param zoomOf how large a window is shown: pages say points in their own pixels */
export function createPopups(zoomOf: (window: BrowserWindow) => number): Popups {
  const place = (window: BrowserWindow, at: { x: number; y: number }) => ({
    x: Math.round(at.x * zoomOf(window)),
    y: Math.round(at.y * zoomOf(window)),
  });
  return {
    app(window, at) {
      Menu.getApplicationMenu()?.popup({ window, ...place(window, at) });
    },
    context: (window, entries, at) =>
      new Promise((resolve) => {
        const menu = Menu.buildFromTemplate(contextTemplate(entries, resolve));
        menu.popup({
          window,
          ...(at === null ? {} : place(window, at)),
          callback: () => void setTimeout(() => resolve(null), AFTER_CLOSING),
        });
      }),
  };
}
