import { app, type BrowserWindow, Menu, powerMonitor } from 'electron';
import type { Airing, NextEpisodes } from '../../shared/ipc/outside';
import type { Preferences } from '../../shared/ipc/preferences';
import { send } from '../ipc/send';
import { type AiringSchedule, createAirings } from '../notices/airings';
import { tellAiring } from '../notices/tellAiring';
import type { Logger } from '../services/logger';
import { trayWords } from '../words';
import { keepState } from '../windows/bounds';
import type { Windows } from '../windows/windows';
import { openAtLogin, renewAtLogin } from './login';
import { setUserTasks } from './startTasks';
import { dockTemplate, type TrayActions, trayTemplate } from './template';
import { createTrayIcon } from './tray';

/** What Watchbill shows outside its windows: the icon in the tray, badge, Dock, jump list, notifications. */
export type Outside = {
  /** Shows what the preferences ask for, and tells what came due meanwhile. */
  begin: () => void;
  /** The preferences as they are now. Throws the system's error where starting at login cannot be arranged. */
  apply: (preferences: Preferences) => Promise<void>;
  next: (next: NextEpisodes, window: BrowserWindow) => void;
  airings: (airings: readonly Airing[]) => void;
  progress: (share: number | null, window: BrowserWindow) => void;
  /** Whether closing the last window leaves Watchbill in the tray. */
  hidesInTray: () => boolean;
  /** Says everything again: the language is another one. */
  refresh: () => void;
};

const NOTHING: NextEpisodes = { count: 0, episodes: [] };

export function createOutside(parts: {
  windows: Windows;
  /** The folder of the tray's pictures. */
  icons: string;
  airingsFile: string;
  preferences: () => Preferences;
  logger: Logger;
}): Outside {
  const { windows } = parts;
  let preferences = parts.preferences();
  let schedule: AiringSchedule | null = null;
  let next = NOTHING;
  /** The window that hands over what is next: it can mark it as well. */
  let hands: BrowserWindow | null = null;
  /** Marked before there was a window that could do it. */
  const waiting: string[] = [];
  const withBar = new WeakSet<BrowserWindow>();

  function mark(key: string): void {
    if (hands !== null && !hands.isDestroyed()) {
      send(hands, 'outside-mark', { key });
      return;
    }
    waiting.push(key);
    windows.openUnseen();
  }

  const actions: TrayActions = {
    mark,
    show: (route) => windows.show(route),
    open: () => windows.focusFirst(),
    upNext: () => void windows.open('/small/up-next', 'up-next'),
    newWindow: () => void windows.open(null),
    quit: () => app.quit(),
  };
  const tray = createTrayIcon(parts.icons, app.getName(), actions.open);
  function refresh(): void {
    if (preferences.tray) tray.show(trayTemplate(next, actions));
    else if (tray.isShown()) tray.remove();
    // Not where it was never asked for: it would be somebody else's number.
    if (preferences.badge) app.setBadgeCount(next.count);
    app.dock?.setMenu(Menu.buildFromTemplate(dockTemplate(next, actions)));
    if (process.platform === 'win32') setUserTasks(trayWords);
  }

  const look = (): void => {
    if (preferences.airings) schedule?.look();
  };

  function begin(): void {
    preferences = parts.preferences();
    schedule = createAirings({
      file: parts.airingsFile,
      // Asked anew each time: a clock that is set is followed.
      clock: () => Date.now(),
      tell: (airing) => tellAiring(airing, actions.show),
      keep: keepState,
    });
    refresh();
    look();
    powerMonitor.on('resume', look);
    if (!preferences.openAtLogin) return;
    renewAtLogin(preferences.tray).catch((error: unknown) =>
      parts.logger.error('the login entry is not renewed', error),
    );
  }

  return {
    begin,
    async apply(given) {
      const before = preferences;
      preferences = given;
      if (before.badge && !given.badge) app.setBadgeCount(0);
      if (!given.airings) schedule?.clear();
      if (before.tray !== given.tray || before.badge !== given.badge) refresh();
      const isEntryOther =
        before.openAtLogin !== given.openAtLogin || (given.openAtLogin && before.tray !== given.tray);
      if (isEntryOther) await openAtLogin(given.openAtLogin, given.tray);
    },
    next(given, window) {
      next = given;
      hands = window;
      refresh();
      for (const key of waiting.splice(0)) send(window, 'outside-mark', { key });
    },
    airings(given) {
      if (preferences.airings) schedule?.hand(given);
    },
    progress(share, window) {
      window.setProgressBar(share ?? -1);
      if (withBar.has(window)) return;
      withBar.add(window);
      // A page that is loaded again has left its job.
      window.webContents.on('did-start-loading', () => window.setProgressBar(-1));
    },
    hidesInTray: () => preferences.tray && preferences.closeToTray && tray.isShown(),
    refresh,
  };
}
