import type { LucideIcon } from 'lucide-react';
import type { CommandId } from '../../shared/commands/commandKeys';
import type { CompanionPage } from '../features/companion';

export type { CommandId } from '../../shared/commands/commandKeys';

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
      | '/import'
      | '/help',
  ) => void;
  /** To a page of the companion that the side column names. Nothing while there is none. */
  goCompanion: (page: CompanionPage | 'conflicts') => void;
  /** To two or three cards side by side; the one that is open is the first of them. */
  compareCards: () => void;
  /** The page as it stands, to the printer or as a file. */
  keepPage: (way: 'print' | 'pdf') => void;
  /** Puts the link to the page on the clipboard. */
  copyLink: () => void;
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
  /** What is shown in a small window of its own: a card, a note, or else what is next. */
  smallWindow: () => void;
  upNextWindow: () => void;
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
