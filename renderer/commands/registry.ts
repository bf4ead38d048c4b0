import {
  AppWindow,
  Archive,
  ArrowLeft,
  ArrowRight,
  CalendarDays,
  Clapperboard,
  Columns2,
  FileInput,
  FileOutput,
  FileText,
  History,
  Keyboard,
  Library,
  ListChecks,
  ListPlus,
  ListTodo,
  ListVideo,
  NotebookPen,
  PanelLeft,
  PenLine,
  PanelRight,
  Redo,
  ScrollText,
  Search,
  Settings,
  TextSearch,
  Shield,
  Split,
  Undo,
  UserRound,
  Waypoints,
  X,
  type LucideIcon,
} from 'lucide-react';
import type { CompanionPage } from '../features/companion';
import type { Command } from './command';

/** The pages of a companion, in the order of the side column, on the digits after those of the bill. */
const COMPANION = [
  ['characters', 5, Shield],
  ['relations', 6, Waypoints],
  ['people', 7, UserRound],
  ['production', 8, Clapperboard],
  ['sources', 9, FileText],
] as const satisfies readonly (readonly [CompanionPage, number, LucideIcon])[];

/** Every command once. The keys, the palette, the menu and the list of keys all read this. */
export const COMMANDS: readonly Command[] = [
  { id: 'go-up-next', keys: ['Mod+1'], icon: ListVideo, inFields: true, run: ({ go }) => go('/up-next') },
  { id: 'go-library', keys: ['Mod+2'], icon: Library, inFields: true, run: ({ go }) => go('/library') },
  {
    id: 'go-calendar',
    keys: ['Mod+Shift+C'],
    icon: CalendarDays,
    inFields: true,
    run: ({ go }) => go('/calendar'),
  },
  { id: 'go-history', keys: ['Mod+Shift+H'], icon: History, inFields: true, run: ({ go }) => go('/history') },
  { id: 'go-journal', keys: ['Mod+3'], icon: ScrollText, inFields: true, run: ({ go }) => go('/journal') },
  { id: 'go-settings', keys: ['Mod+4', 'Mod+,'], icon: Settings, inFields: true, run: ({ go }) => go('/settings') },
  { id: 'go-backups', keys: [], icon: Archive, inFields: true, run: ({ go }) => go('/backups') },
  { id: 'go-check', keys: [], icon: ListChecks, inFields: true, run: ({ go }) => go('/check') },
  { id: 'go-export', keys: [], icon: FileOutput, inFields: true, run: ({ go }) => go('/export') },
  { id: 'go-import', keys: [], icon: FileInput, inFields: true, run: ({ go }) => go('/import') },
  ...COMPANION.map(([page, key, icon]): Command => ({
    id: `go-${page}`,
    keys: [`Mod+${key}`],
    icon,
    inFields: true,
    run: ({ goCompanion }) => goCompanion(page),
  })),
  { id: 'go-conflicts', keys: [], icon: Split, inFields: true, run: ({ goCompanion }) => goCompanion('conflicts') },
  { id: 'compare-cards', keys: [], icon: Columns2, inFields: true, run: ({ compareCards }) => compareCards() },
  { id: 'go-notes', keys: ['Mod+Shift+N'], icon: NotebookPen, inFields: true, run: ({ go }) => go('/notes') },
  { id: 'go-lists', keys: ['Mod+Shift+L'], icon: ListTodo, inFields: true, run: ({ go }) => go('/lists') },
  { id: 'go-search', keys: ['Mod+Shift+F'], icon: TextSearch, inFields: true, run: ({ go }) => go('/search') },
  { id: 'go-back', keys: ['Alt+ArrowLeft'], icon: ArrowLeft, run: ({ back }) => back() },
  { id: 'go-forward', keys: ['Alt+ArrowRight'], icon: ArrowRight, run: ({ forward }) => forward() },
  { id: 'undo', keys: ['Mod+Z', 'U'], icon: Undo, run: ({ undo }) => undo() },
  { id: 'redo', keys: ['Mod+Shift+Z', 'Ctrl+Y'], icon: Redo, run: ({ redo }) => redo() },
  {
    id: 'palette',
    keys: ['Mod+K'],
    icon: Search,
    inFields: true,
    hidden: true,
    run: ({ openDialog }) => openDialog('palette'),
  },
  { id: 'write-note', keys: ['N'], icon: PenLine, run: ({ writeNote }) => writeNote() },
  { id: 'add-to-list', keys: ['L'], icon: ListPlus, run: ({ addToList }) => addToList() },
  { id: 'new-window', keys: ['Mod+N'], icon: AppWindow, run: ({ newWindow }) => newWindow() },
  { id: 'toggle-side', keys: ['['], icon: PanelLeft, run: ({ toggleSide }) => toggleSide() },
  {
    id: 'focus-pane',
    keys: [']'],
    icon: PanelRight,
    when: ({ paneIsOpen }) => paneIsOpen(),
    run: ({ focusPane }) => focusPane(),
  },
  {
    id: 'close-pane',
    keys: ['Escape'],
    icon: X,
    hidden: true,
    when: ({ paneIsOpen }) => paneIsOpen(),
    run: ({ closePane }) => closePane(),
  },
  { id: 'shortcuts', keys: ['?'], icon: Keyboard, run: ({ openDialog }) => openDialog('shortcuts') },
];

/** Does a command if it can be done now. An id that is not known comes from a menu of another version: nothing. */
export function runCommand(id: string, context: Parameters<Command['run']>[0]): void {
  const command = COMMANDS.find((one) => one.id === id);
  if (command && (command.when?.(context) ?? true)) command.run(context);
}
