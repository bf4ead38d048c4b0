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

export const menuWords = {
  file: 'File',
  edit: 'Edit',
  go: 'Go',
  view: 'View',
  window: 'Window',
  help: 'Help',
  newWindow: 'New Window',
  undo: 'Undo',
  redo: 'Redo',
  palette: 'Find or Do…',
  upNext: 'Up Next',
  library: 'Library',
  journal: 'Journal',
  settings: 'Settings…',
  shortcuts: 'Keyboard Shortcuts',
} as const;
