/**
 * Every word that the main process shows to people, in English: menus, dialogs and the sentences of errors. A new group also
 * needs a line in `electron/words.ts`; what is not the same each time stands in `{{braces}}`.
 */
export const sentences = {
  forbiddenSender: 'This page may not ask the desktop for anything.',
  badArguments: 'The request did not have the expected form. This is a fault in Watchbill; nothing was changed.',
  tooLarge: 'This is too large to be kept in one piece. Nothing was changed.',
  cancelled: 'Nothing was saved, because no file was chosen.',
  diskFull: 'The disk is full. Free some space, then try again; nothing that was kept before is lost.',
  readOnly: 'Watchbill may not write there. Check the permissions of the folder, then try again.',
  fileFailed: 'The system could not write the file. Try again, or choose another place.',
  documentFailed: 'The document could not be made. Nothing was written; try again, or save it as HTML.',
  printFailed: 'The document was not printed. Check that the system knows a printer, or save it as PDF.',
  notPrinted: 'Nothing was printed, because the dialog was closed.',
  shuttingDown: 'Watchbill is closing and takes nothing new. Start it again to go on.',
  internal: 'Something unexpected went wrong in Watchbill. What happened was written to its log.',
  journalGap:
    'The journal file continues with number {{expected}}, but number {{given}} was given. Nothing was written.',
  notOneLine: 'A line of the journal file must be one line of JSON. Nothing was written.',
  journalClosed: 'The journal file could not be opened, so nothing can be added to it. Start Watchbill again.',
  preferencesNotKept: 'Settings apply to this window, but cannot be kept while this data folder is not in use.',
  nothingKeptAside: 'No damaged settings file was kept aside.',
  folderNotChosen: 'Backups go on where they were, because the dialog was closed.',
  backupNotAsWritten:
    'The backup was written, but reads back otherwise, so it does not count. Earlier backups are untouched. Is the disk all right?',
  backupNoRoom:
    'Only {{free}} are free where backups lie, which is too little for one. Free some space, or choose another folder; what is there is untouched.',
  backupUnreadable: 'This backup cannot be read to its end. It was left as it is; choose another one.',
  packTooLarge: 'This is no file of at most 24 MB, so it is not read. A pack that is added is smaller.',
  packUnreadable: 'The system could not read this file. Check that it is still there, then try again.',
  folderNotShown: 'The system could not show this folder.',
  loginNotKept: 'The system could not be told whether to start Watchbill at login. The other settings are kept.',
} as const;

/** Why the data folder cannot be used: ends the sentence "Watchbill cannot write to its data folder: ...". */
export const folderReasons = {
  full: 'the disk is full.',
  readOnly: 'it is read-only, or belongs to somebody else.',
  notAFolder: 'there is a file where the folder should be.',
  other: 'the system reports {{code}}.',
} as const;

export const dialogWords = {
  packFiles: 'Watchbill packs',
  crashTitle: 'This window stopped working',
  crashDetail:
    'It was loaded again once already. What you marked is on disk. You can try once more or close the window.',
  crashTryAgain: 'Try again',
  crashClose: 'Close window',
  faultTitle: 'Something unexpected went wrong',
  faultDetail: 'Watchbill goes on, but it is better to start it again. What happened was written to {{logFile}}.',
} as const;

/** The titles of menus, and what no command of the pages stands behind. */
export const menuWords = {
  file: 'File',
  edit: 'Edit',
  go: 'Go',
  companion: 'Companion',
  view: 'View',
  window: 'Window',
  help: 'Help',
  actualSize: 'Actual Size',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  fullScreen: 'Full Screen',
  keepOnTop: 'Keep on Top',
  about: 'About Watchbill',
  services: 'Services',
  hide: 'Hide Watchbill',
  hideOthers: 'Hide Others',
  showAll: 'Show All',
  quit: 'Quit Watchbill',
  closeWindow: 'Close Window',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pastePlain: 'Paste Without Formatting',
  delete: 'Delete',
  selectAll: 'Select All',
  minimize: 'Minimise',
  maximize: 'Zoom',
  allToFront: 'Bring All to Front',
} as const;

/** Commands of the pages, as menus name them, by their ids. */
export const commandWords = {
  undo: 'Undo',
  redo: 'Redo',
  palette: 'Find or Do…',
  'go-up-next': 'Up Next',
  'go-library': 'Library',
  'go-calendar': 'Calendar',
  'go-history': 'History',
  'go-statistics': 'Statistics',
  'go-journal': 'Journal',
  'go-settings': 'Settings…',
  'go-backups': 'Backups…',
  'go-check': 'Check the Library…',
  'go-export': 'Export…',
  'go-import': 'Import…',
  'go-characters': 'Characters',
  'go-relations': 'Relations',
  'go-people': 'People',
  'go-production': 'Production',
  'go-sources': 'Sources',
  'go-conflicts': 'Conflicts',
  'compare-cards': 'Compare Cards',
  'go-notes': 'Notes',
  'go-lists': 'Lists',
  'add-show': 'Add a Show…',
  'go-unmatched': 'What Waits to Be Matched',
  'go-search': 'Find in Everything',
  'go-back': 'Back',
  'go-forward': 'Forward',
  'write-note': 'Write a Note on This',
  'add-to-list': 'Add This to a List…',
  'new-window': 'New Window',
  'small-window': 'Open This in a Small Window',
  'up-next-window': 'Up Next in a Small Window',
  'toggle-side': 'Show or Hide the Side Column',
  'focus-pane': 'Go to the Details',
  'close-pane': 'Close the Details',
  print: 'Print…',
  'save-pdf': 'Save as PDF…',
  'copy-link': 'Copy Link',
  'go-help': 'Watchbill Help',
  shortcuts: 'Keyboard Shortcuts',
} as const;

export const contextWords = {
  noSuggestions: 'No suggestions',
  learn: 'Add to the dictionary',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
} as const;

export const trayWords = {
  episode: '{{title}} · {{detail}}',
  mark: 'Mark watched',
  show: 'Show',
  nothing: 'Nothing waits to be watched',
  open: 'Open Watchbill',
  upNext: 'Up next in a small window',
  newWindow: 'New window',
  quit: 'Quit Watchbill',
} as const;
