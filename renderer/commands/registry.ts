import {
  AppWindow,
  Archive,
  ArrowLeft,
  ArrowRight,
  CalendarDays,
  ChartColumn,
  CircleHelp,
  CirclePlus,
  Clapperboard,
  Columns2,
  FileInput,
  FileOutput,
  FileText,
  History,
  Keyboard,
  Library,
  Link,
  ListChecks,
  ListPlus,
  ListTodo,
  ListVideo,
  NotebookPen,
  PanelLeft,
  PenLine,
  PictureInPicture2,
  PanelRight,
  Printer,
  Redo,
  ScrollText,
  Search,
  Settings,
  TextSearch,
  Shield,
  Split,
  Undo,
  Unplug,
  UserRound,
  Waypoints,
  X,
  type LucideIcon,
} from 'lucide-react';
import { COMMAND_KEYS } from '../../shared/commands/commandKeys';
import type { CompanionPage } from '../features/companion';
import type { Command } from './command';

/** The pages of a companion, in the order of the side column. */
const COMPANION = [
  ['characters', Shield],
  ['relations', Waypoints],
  ['people', UserRound],
  ['production', Clapperboard],
  ['sources', FileText],
] as const satisfies readonly (readonly [CompanionPage, LucideIcon])[];

const LIST: readonly Omit<Command, 'keys'>[] = [
  { id: 'go-up-next', icon: ListVideo, inFields: true, run: ({ go }) => go('/up-next') },
  { id: 'go-library', icon: Library, inFields: true, run: ({ go }) => go('/library') },
  {
    id: 'go-calendar',
    icon: CalendarDays,
    inFields: true,
    run: ({ go }) => go('/calendar'),
  },
  { id: 'go-history', icon: History, inFields: true, run: ({ go }) => go('/history') },
  { id: 'go-statistics', icon: ChartColumn, inFields: true, run: ({ go }) => go('/statistics') },
  { id: 'go-journal', icon: ScrollText, inFields: true, run: ({ go }) => go('/journal') },
  { id: 'go-settings', icon: Settings, inFields: true, run: ({ go }) => go('/settings') },
  { id: 'go-backups', icon: Archive, inFields: true, run: ({ go }) => go('/backups') },
  { id: 'go-check', icon: ListChecks, inFields: true, run: ({ go }) => go('/check') },
  { id: 'go-export', icon: FileOutput, inFields: true, run: ({ go }) => go('/export') },
  { id: 'go-import', icon: FileInput, inFields: true, run: ({ go }) => go('/import') },
  ...COMPANION.map(([page, icon]): (typeof LIST)[number] => ({
    id: `go-${page}`,
    icon,
    inFields: true,
    run: ({ goCompanion }) => goCompanion(page),
  })),
  { id: 'go-conflicts', icon: Split, inFields: true, run: ({ goCompanion }) => goCompanion('conflicts') },
  { id: 'compare-cards', icon: Columns2, inFields: true, run: ({ compareCards }) => compareCards() },
  { id: 'go-notes', icon: NotebookPen, inFields: true, run: ({ go }) => go('/notes') },
  { id: 'go-lists', icon: ListTodo, inFields: true, run: ({ go }) => go('/lists') },
  { id: 'add-show', icon: CirclePlus, inFields: true, run: ({ go }) => go('/add') },
  { id: 'go-unmatched', icon: Unplug, inFields: true, run: ({ go }) => go('/unmatched') },
  { id: 'go-search', icon: TextSearch, inFields: true, run: ({ go }) => go('/search') },
  { id: 'go-back', icon: ArrowLeft, run: ({ back }) => back() },
  { id: 'go-forward', icon: ArrowRight, run: ({ forward }) => forward() },
  { id: 'undo', icon: Undo, run: ({ undo }) => undo() },
  { id: 'redo', icon: Redo, run: ({ redo }) => redo() },
  {
    id: 'palette',
    icon: Search,
    inFields: true,
    hidden: true,
    run: ({ openDialog }) => openDialog('palette'),
  },
  { id: 'write-note', icon: PenLine, run: ({ writeNote }) => writeNote() },
  { id: 'add-to-list', icon: ListPlus, run: ({ addToList }) => addToList() },
  { id: 'new-window', icon: AppWindow, run: ({ newWindow }) => newWindow() },
  { id: 'small-window', icon: PictureInPicture2, inFields: true, run: ({ smallWindow }) => smallWindow() },
  { id: 'up-next-window', icon: ListVideo, inFields: true, run: ({ upNextWindow }) => upNextWindow() },
  { id: 'toggle-side', icon: PanelLeft, run: ({ toggleSide }) => toggleSide() },
  {
    id: 'focus-pane',
    icon: PanelRight,
    when: ({ paneIsOpen }) => paneIsOpen(),
    run: ({ focusPane }) => focusPane(),
  },
  {
    id: 'close-pane',
    icon: X,
    hidden: true,
    when: ({ paneIsOpen }) => paneIsOpen(),
    run: ({ closePane }) => closePane(),
  },
  { id: 'print', icon: Printer, inFields: true, run: ({ keepPage }) => keepPage('print') },
  { id: 'save-pdf', icon: FileText, inFields: true, run: ({ keepPage }) => keepPage('pdf') },
  { id: 'copy-link', icon: Link, run: ({ copyLink }) => copyLink() },
  { id: 'go-help', icon: CircleHelp, inFields: true, run: ({ go }) => go('/help') },
  { id: 'shortcuts', icon: Keyboard, run: ({ openDialog }) => openDialog('shortcuts') },
];

/** Every command once. The keys, the palette and the list of keys all read this; the menus have the same ids and keys. */
export const COMMANDS: readonly Command[] = LIST.map((command) => ({ ...command, keys: COMMAND_KEYS[command.id] }));

/** Does a command if it can be done now. An id that is not known comes from a menu of another version: nothing. */
export function runCommand(id: string, context: Parameters<Command['run']>[0]): void {
  const command = COMMANDS.find((one) => one.id === id);
  if (command && (command.when?.(context) ?? true)) command.run(context);
}
