import type { LucideIcon } from 'lucide-react';
import type { CompanionPage } from '../features/companion';

/** The ids of commands, as the application's menu and the palette name them. */
export const COMMAND_IDS = [
  'undo',
  'redo',
  'palette',
  'go-up-next',
  'go-library',
  'go-calendar',
  'go-history',
  'go-statistics',
  'go-journal',
  'go-settings',
  'go-backups',
  'go-check',
  'go-export',
  'go-import',
  'go-characters',
  'go-relations',
  'go-people',
  'go-production',
  'go-sources',
  'go-conflicts',
  'compare-cards',
  'go-notes',
  'go-lists',
  'add-show',
  'go-unmatched',
  'go-search',
  'go-back',
  'go-forward',
  'write-note',
  'add-to-list',
  'new-window',
  'toggle-side',
  'focus-pane',
  'close-pane',
  'shortcuts',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** What commands act on: given by the app, so that they know neither the router nor the library. */
export type CommandContext = {
  go: (
    route:
      | '/up-next'
      | '/library'
      | '/calendar'
      | '/history'
      | '/statistics'
      | '/journal'
      | '/notes'
      | '/lists'
      | '/add'
      | '/unmatched'
      | '/search'
      | '/settings'
      | '/backups'
      | '/check'
      | '/export'
      | '/import',
  ) => void;
  /** To a page of the companion that the side column names. Nothing while there is none. */
  goCompanion: (page: CompanionPage | 'conflicts') => void;
  /** To two or three cards side by side; the one that is open is the first of them. */
  compareCards: () => void;
  back: () => void;
  forward: () => void;
  /** Takes back the library's newest action, whichever window made it. */
  undo: () => void;
  redo: () => void;
  /** Opens the note of what is shown or has the focus. */
  writeNote: () => void;
  /** Asks in which list what is shown or has the focus is to stand. */
  addToList: () => void;
  newWindow: () => void;
  openDialog: (dialog: 'palette' | 'shortcuts') => void;
  toggleSide: () => void;
  paneIsOpen: () => boolean;
  /** The focus goes to the details; it comes back when they close. */
  focusPane: () => void;
  closePane: () => void;
};

/**
 * One thing that the viewer can have done, wherever it is asked for: by key, in the palette, in the menu. Its words
 * are `shell:command.<id>`.
 */
export type Command = {
  id: CommandId;
  /** `Mod` is Cmd on a Mac and Ctrl elsewhere. The first is the one that is shown. */
  keys: readonly string[];
  icon: LucideIcon;
  /** Also while somebody types in a field: only for keys that are no text and mean nothing to a field. */
  inFields?: boolean;
  /** Left out of the palette: it makes no sense there. */
  hidden?: boolean;
  /** Whether it can be done now; without it, always. */
  when?: (context: CommandContext) => boolean;
  run: (context: CommandContext) => void;
};
