import type { MenuItemConstructorOptions } from 'electron';
import type { NextEpisodes } from '../../shared/ipc/outside';
import { trayWords } from '../words';

/** What can be asked for in the tray. */
export type TrayActions = {
  mark: (key: string) => void;
  show: (route: string) => void;
  open: () => void;
  upNext: () => void;
  newWindow: () => void;
  quit: () => void;
};

/** What the page handed over to be watched next; each can be marked or shown. Nothing is known here beyond these lines. */
function episodeItems(next: NextEpisodes, actions: TrayActions): MenuItemConstructorOptions[] {
  return next.episodes.map(({ key, title, detail, route }, index) => ({
    id: `next-${index}`,
    label: menuText(detail === null ? title : trayWords.episode({ title, detail })),
    submenu: [
      { id: `mark-${index}`, label: trayWords.mark, click: () => actions.mark(key) },
      { id: `show-${index}`, label: trayWords.show, click: () => actions.show(route) },
    ],
  }));
}

/** The menu of the icon in the tray, or in the menu bar of macOS. */
export function trayTemplate(next: NextEpisodes, actions: TrayActions): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const episodes = episodeItems(next, actions);
  const nothing: MenuItemConstructorOptions = { id: 'nothing', label: trayWords.nothing, enabled: false };
  return [
    ...(episodes.length > 0 ? episodes : [nothing]),
    separator,
    { id: 'open', label: trayWords.open, click: actions.open },
    { id: 'up-next', label: trayWords.upNext, click: actions.upNext },
    separator,
    { id: 'quit', label: trayWords.quit, click: actions.quit },
  ];
}

/** The menu of the icon in the Dock of macOS, which opens and quits by itself. */
export function dockTemplate(next: NextEpisodes, actions: TrayActions): MenuItemConstructorOptions[] {
  const episodes = episodeItems(next, actions);
  return [
    ...episodes,
    ...(episodes.length > 0 ? [{ type: 'separator' } satisfies MenuItemConstructorOptions] : []),
    { id: 'new-window', label: trayWords.newWindow, click: actions.newWindow },
    { id: 'up-next', label: trayWords.upNext, click: actions.upNext },
  ];
}

/** Menus take an ampersand for the sign of a key. */
export function menuText(text: string): string {
  return text.replaceAll('&', '&&');
}
