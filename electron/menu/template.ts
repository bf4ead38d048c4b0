import type { MenuItemConstructorOptions } from 'electron';
import { menuWords } from '../words';

/** The ids of commands as the palette of the renderer knows them. */
export type CommandId =
  'undo' | 'redo' | 'palette' | 'go-up-next' | 'go-library' | 'go-journal' | 'go-settings' | 'new-window' | 'shortcuts';

/**
 * The menu. On macOS the keys of commands are the menu's. On Linux and Windows, where the window has no frame and no
 * menu bar, the page listens to those keys itself: there they are only shown here, or both would act.
 */
export function menuTemplate(
  mac: boolean,
  developerTools: boolean,
  run: (id: CommandId) => void,
): MenuItemConstructorOptions[] {
  const command = (id: CommandId, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => run(id),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: mac }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const settings = command('go-settings', menuWords.settings, 'CmdOrCtrl+,');

  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: menuWords.file,
    submenu: [
      command('new-window', menuWords.newWindow, 'CmdOrCtrl+N'),
      separator,
      ...(mac ? [] : [settings, separator]),
      { role: 'close' },
      ...(mac ? [] : [{ role: 'quit' } satisfies MenuItemConstructorOptions]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: menuWords.edit,
    submenu: [
      command('undo', menuWords.undo, 'CmdOrCtrl+Z'),
      command('redo', menuWords.redo, mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
  const go: MenuItemConstructorOptions = {
    label: menuWords.go,
    submenu: [
      command('palette', menuWords.palette, 'CmdOrCtrl+K'),
      separator,
      command('go-up-next', menuWords.upNext),
      command('go-library', menuWords.library),
      command('go-journal', menuWords.journal),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: menuWords.view,
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...(developerTools ? [separator, { role: 'toggleDevTools' } satisfies MenuItemConstructorOptions] : []),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: menuWords.help,
    submenu: [command('shortcuts', menuWords.shortcuts)],
  };
  return [...(mac ? [appMenu] : []), file, edit, go, view, { role: 'windowMenu' }, help];
}
