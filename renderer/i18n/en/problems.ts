/** Words of the screens that stand in place of everything: what happened, what is safe, how to go on. */
export const problems = {
  windowTitle: 'Watchbill needs you',
  newerRuntime: {
    kicker: 'The library was not opened',
    title: 'Your history is safe. This Watchbill is older than it.',
    text: 'Watchbill {{wroteApp}} wrote it last, with a newer engine. An older engine could destroy it, so it was left untouched. Start the newer Watchbill, or install it again.',
  },
  newerSchema: {
    kicker: 'The library was not opened',
    title: 'Your history is safe. This Watchbill is older than it.',
    text: 'A newer Watchbill keeps more in it than this one can read. Writing to it would drop what it does not know, so it was left untouched. Start the newer Watchbill, or install it again.',
  },
  folderNotWritable: {
    kicker: 'The data folder cannot be written',
    title: 'Your history is safe. Nothing new can be kept.',
    text: 'Watchbill cannot write to its data folder: {{reason}} Nothing in it was changed. Once it can be written again, go on here.',
  },
  cannotOpen: {
    kicker: 'The library did not open',
    title: 'The library did not open. Nothing was changed.',
    text: 'The system refused to open the database, often because another program holds it or the disk is full. What you marked lies in the data folder, and a second time in the journal file there.',
  },
  libraryBehind: {
    kicker: 'The library is not whole',
    title: 'Your history is safe in the journal. The library lacks a part of it.',
    text: 'The journal file tells of more than the library holds: the database may have been damaged and begun anew. Nothing will be written to it, so that nothing is buried, until you choose.',
  },
  notWhole: {
    kicker: 'The library is not whole',
    title: 'Your history is safe in the backups. This is not the library it was.',
    text: 'Watchbill remembers, outside the database, what it held last. What is there now is empty, another one, or lacks a part: the database may have been damaged and begun anew. Nothing will be written to it until you choose.',
  },
  recovering: {
    kicker: 'Recovery',
    title: 'Your library is being brought back.',
    text: 'The database was moved aside, whole. The newest good backup comes first, then what the journal file has beyond it. You can close the window: the next start goes on.',
    job: 'Restoring',
    done: '{{done}} so far',
  },
  /** Shown while the backup before a migration is made. */
  migrating: {
    kicker: 'A newer form',
    title: 'Your library gets a newer form.',
    text: 'It is backed up first, and the backup is read back. Nothing is changed before that is done.',
    job: 'Backing up',
    done: '{{done}} rows so far',
  },
  notBackedUp: {
    kicker: 'The library was not changed',
    title: 'Your history is safe. Its backup could not be made.',
    text: 'This Watchbill keeps the library in a newer form, and changes nothing without a backup that it has read back. {{reason}} Make room, or choose another folder for backups; or go on with the Watchbill you used before.',
  },
  migrationLost: {
    kicker: 'The library was not changed',
    title: 'Your history is safe. Its newer form was not whole.',
    text: 'After bringing the library to a newer form Watchbill counted again and found another number of rows, so all of it was taken back. This is a fault of ours: please report it, and go on with the Watchbill you used before.',
  },
  libraryLost: {
    kicker: 'The library was closed',
    title: 'The library was closed. What was stored is safe.',
    text: 'The system closed the database, as it does when the disk is full, or another window opened it with a newer version. Everything that said “Stored” is on disk. Make room if it is needed; opening the library again is usually enough.',
  },
  unexpected: {
    kicker: 'Something unexpected went wrong',
    title: 'Something went wrong inside Watchbill. What was stored is safe.',
    text: 'This is a fault of ours, not of yours. Everything that said “Stored” is on disk. Keep a copy of your data first if you like, then open the window again.',
  },
  way: {
    recover: {
      title: 'Bring the library back',
      text: 'Moves the database aside, whole, restores the newest good backup, and does again what the journal file has beyond it.',
      action: 'Recover',
    },
    goOn: {
      title: 'Go on with what came back',
      text: 'The library is whole up to there. The journal file and the database that was moved aside stay as they are.',
      action: 'Go on',
    },
    asItIs: {
      title: 'Go on with it as it is',
      text: 'If you know why it is so: because you put it there, for example. The backups and the journal file stay.',
      action: 'Go on',
    },
    retry: {
      title: 'Try again',
      text: 'Starts this window anew. Nothing is changed before the library is open.',
      action: 'Try again',
    },
    folder: {
      title: 'Open the data folder',
      text: 'Everything that Watchbill keeps lies there.',
      action: 'Open the folder',
    },
    backupFolder: {
      title: 'Choose another folder for backups',
      text: 'One with room, that may be written to. Then it is tried again.',
      action: 'Choose a folder',
    },
    export: {
      title: 'Export my data',
      text: 'Writes all that the library holds into one file (JSON), wherever you choose.',
      action: 'Export my data',
    },
    quit: {
      title: 'Start the newer Watchbill',
      text: 'Quit this one, then start the one you used last.',
      action: 'Quit',
    },
  },
  figure: {
    wroteApp: 'Watchbill that wrote it',
    runsApp: 'Watchbill that runs now',
    wroteEngine: 'engine that wrote it',
    runsEngine: 'engine that runs now',
    wroteSchema: 'form of the library',
    inJournal: 'actions in the journal file',
    inLibrary: 'actions in the library',
    missing: 'actions missing from the library',
    actionsExpected: 'actions remembered',
    rowsExpected: 'rows remembered',
    rowsFound: 'rows in the library',
    rowsBefore: 'rows before',
    rowsAfter: 'rows after',
  },
  fault: {
    gap: 'Action {{seq}} is missing in the journal file. Everything before it is in the library; nothing after it was done, because it may build on what is missing.',
    unreadable: 'The journal file could not be read to its end. What was read is in the library.',
    backupMissing: 'A backup was restored once, and no good backup made after that was found. {{sentence}}',
  },
  report: 'What happened, for a report',
  copy: 'Copy report',
  copied: 'Copied.',
  exported: 'Written to {{name}}.',
  nothingToExport: 'There is nothing to export: the library is not there.',
  /** A notice: little room is left. */
  diskLow: 'Only {{size}} MB are free on the disk of your library.',
  diskLowWhy: 'Everything is still stored. Make room soon: a full disk can take no marks and no backups.',
  /** A notice: settings that could not be read. */
  preferencesKeptAside:
    'The settings of this window could not be read and stand as at first. The damaged file was kept as {{name}}.',
  preferencesShow: 'Show the file',
  /** A notice: a built-in pack that was refused. */
  packRefused:
    'The newer programme “{{name}}” could not be read, so the earlier one stays. Nothing of yours was changed.',
  packMissing: 'The programme “{{name}}” could not be read. Everything else works; nothing of yours was changed.',
  packRetry: 'Try again',
} as const;
