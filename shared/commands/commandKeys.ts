/**
 * Every command of the app with its keys, for the pages and for the menus of the system. `Mod` is Cmd on a Mac and Ctrl
 * elsewhere; the first key is the one that the palette shows.
 */
export const COMMAND_KEYS = {
  undo: ['Mod+Z', 'U'],
  redo: ['Mod+Shift+Z', 'Ctrl+Y'],
  palette: ['Mod+K'],
  'go-up-next': ['Mod+1'],
  'go-library': ['Mod+2'],
  'go-calendar': ['Mod+Shift+C'],
  'go-history': ['Mod+Shift+H'],
  'go-statistics': ['Mod+Shift+S'],
  'go-journal': ['Mod+3'],
  'go-settings': ['Mod+4', 'Mod+,'],
  'go-backups': [],
  'go-check': [],
  'go-export': [],
  'go-import': [],
  'go-characters': ['Mod+5'],
  'go-relations': ['Mod+6'],
  'go-people': ['Mod+7'],
  'go-production': ['Mod+8'],
  'go-sources': ['Mod+9'],
  'go-conflicts': [],
  'compare-cards': [],
  'go-notes': ['Mod+Shift+N'],
  'go-lists': ['Mod+Shift+L'],
  'add-show': [],
  'go-unmatched': [],
  'go-search': ['Mod+Shift+F'],
  'go-back': ['Alt+ArrowLeft'],
  'go-forward': ['Alt+ArrowRight'],
  'write-note': ['N'],
  'add-to-list': ['L'],
  'new-window': ['Mod+N'],
  'small-window': ['Mod+Shift+O'],
  'up-next-window': ['Mod+Shift+U'],
  'toggle-side': ['['],
  'focus-pane': [']'],
  'close-pane': ['Escape'],
  print: ['Mod+P'],
  'save-pdf': ['Mod+Shift+P'],
  'copy-link': [],
  'go-help': ['F1'],
  shortcuts: ['?'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CommandId = keyof typeof COMMAND_KEYS;

/**
 * The key that the menu of the system shows for a command, null for none. On macOS the menu listens to it itself, so it is
 * never a letter alone, nor one with Option, which moves the caret. The last one of several is what the system uses.
 */
export function menuKeyOf(id: CommandId, mac: boolean): string | null {
  const keys: readonly string[] = COMMAND_KEYS[id];
  const fits = mac ? /^Mod\+/ : /^(?:Mod|Ctrl|Alt)\+/;
  return keys.findLast((key) => fits.test(key)) ?? null;
}
