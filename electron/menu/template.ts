import type { MenuItemConstructorOptions as Item } from 'electron';
import type { CommandId } from '../../shared/commands/commandKeys';
import { commandWords, menuWords } from '../words';
import { acceleratorOf } from './accelerator';

/** What the menu has done that no page does by itself. */
export type MenuActions = {
  run: (id: CommandId) => void;
  zoom: (way: 'in' | 'out' | 'actual') => void;
  /** Keeps the small window in front on top, or no longer. */
  pin: () => void;
};

const SEPARATOR: Item = { type: 'separator' };

const COMPANION = [
  'go-characters',
  'go-relations',
  'go-people',
  'go-production',
  'go-sources',
  'go-conflicts',
] as const satisfies readonly CommandId[];

const PLACES = [
  'go-up-next',
  'go-library',
  'go-calendar',
  'go-history',
  'go-statistics',
  'go-notes',
  'go-lists',
  'go-journal',
  'go-unmatched',
] as const satisfies readonly CommandId[];

/**
 * The menu of the application. It names every command of the pages but those that only a key makes sense for. On macOS
 * their keys are the menu's. On Linux and Windows, where the window has no menu bar, the page listens to them itself: there
 * they are only shown, or both would act.
 */
export function menuTemplate(mac: boolean, developerTools: boolean, actions: MenuActions): Item[] {
  const command = (id: CommandId): Item => {
    const accelerator = acceleratorOf(id, mac);
    const key = accelerator === undefined ? {} : { accelerator, registerAccelerator: mac };
    return { id, label: commandWords[id], click: () => actions.run(id), ...key };
  };
  const onMac = (...items: Item[]): Item[] => (mac ? items : []);
  const elsewhere = (...items: Item[]): Item[] => (mac ? [] : items);
  const settings = command('go-settings');
  const about: Item = { role: 'about', label: menuWords.about };
  const quit: Item = { role: 'quit', label: menuWords.quit };

  const appMenu: Item = {
    role: 'appMenu',
    submenu: [
      about,
      SEPARATOR,
      settings,
      SEPARATOR,
      { role: 'services', label: menuWords.services },
      SEPARATOR,
      { role: 'hide', label: menuWords.hide },
      { role: 'hideOthers', label: menuWords.hideOthers },
      { role: 'unhide', label: menuWords.showAll },
      SEPARATOR,
      quit,
    ],
  };
  const file: Item = {
    label: menuWords.file,
    submenu: [
      ...(['new-window', 'up-next-window', 'small-window'] as const).map(command),
      SEPARATOR,
      command('add-show'),
      SEPARATOR,
      ...(['go-import', 'go-export', 'go-backups', 'go-check'] as const).map(command),
      SEPARATOR,
      ...(['save-pdf', 'print'] as const).map(command),
      ...elsewhere(SEPARATOR, settings),
      SEPARATOR,
      { role: 'close', label: menuWords.closeWindow },
      ...elsewhere(quit),
    ],
  };
  const edit: Item = {
    label: menuWords.edit,
    submenu: [
      command('undo'),
      command('redo'),
      SEPARATOR,
      { role: 'cut', label: menuWords.cut },
      { role: 'copy', label: menuWords.copy },
      { role: 'paste', label: menuWords.paste },
      { role: 'pasteAndMatchStyle', label: menuWords.pastePlain },
      { role: 'delete', label: menuWords.delete },
      { role: 'selectAll', label: menuWords.selectAll },
      SEPARATOR,
      command('copy-link'),
      ...(['go-search', 'write-note', 'add-to-list'] as const).map(command),
    ],
  };
  const go: Item = {
    label: menuWords.go,
    submenu: [
      ...(['palette', 'go-back', 'go-forward'] as const).map(command),
      SEPARATOR,
      ...PLACES.map(command),
      SEPARATOR,
      { label: menuWords.companion, submenu: [...COMPANION.map(command), SEPARATOR, command('compare-cards')] },
    ],
  };
  const view: Item = {
    label: menuWords.view,
    submenu: [
      command('toggle-side'),
      command('focus-pane'),
      SEPARATOR,
      ...zoomItems(actions),
      SEPARATOR,
      { role: 'togglefullscreen', label: menuWords.fullScreen },
      ...(developerTools ? [SEPARATOR, { role: 'toggleDevTools' } satisfies Item] : []),
    ],
  };
  const window: Item = {
    role: 'window',
    label: menuWords.window,
    submenu: [
      { role: 'minimize', label: menuWords.minimize },
      ...onMac({ role: 'zoom', label: menuWords.maximize }),
      SEPARATOR,
      { id: 'pin', label: menuWords.keepOnTop, click: actions.pin },
      ...onMac(SEPARATOR, { role: 'front', label: menuWords.allToFront }),
    ],
  };
  const help: Item = {
    role: 'help',
    label: menuWords.help,
    submenu: [command('go-help'), command('shortcuts'), ...elsewhere(SEPARATOR, about)],
  };
  return [...onMac(appMenu), file, edit, go, view, window, help];
}

/** Each with the keys of keyboards that have the sign elsewhere, which no menu shows. */
function zoomItems({ zoom }: MenuActions): Item[] {
  const item = (
    way: 'in' | 'out' | 'actual',
    label: string,
    accelerator: string,
    others: readonly string[],
  ): Item[] => [
    { id: `zoom-${way}`, label, accelerator, click: () => zoom(way) },
    ...others.map((other): Item => ({
      label,
      accelerator: other,
      visible: false,
      acceleratorWorksWhenHidden: true,
      click: () => zoom(way),
    })),
  ];
  return [
    ...item('actual', menuWords.actualSize, 'CmdOrCtrl+0', ['CmdOrCtrl+num0']),
    ...item('in', menuWords.zoomIn, 'CmdOrCtrl+Plus', ['CmdOrCtrl+=', 'CmdOrCtrl+numadd']),
    ...item('out', menuWords.zoomOut, 'CmdOrCtrl+-', ['CmdOrCtrl+numsub']),
  ];
}
