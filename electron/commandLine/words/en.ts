/** Every word that the command line itself says: its help, and why it cannot be understood. */
export const usageWords = {
  unknownCommand: 'There is no command "{{word}}". "watchbill --help" lists them all.',
  unknownOption: '"{{command}}" has no option {{option}}. "watchbill {{command}} --help" lists them.',
  noValue: '{{option}} needs a value behind it.',
  needlessValue: '{{option}} takes no value.',
  badValue: '{{option}} cannot be "{{value}}". It can be {{allowed}}.',
  missing: '"{{command}}" needs {{what}}. "watchbill {{command}} --help" says more.',
  tooMany: '"{{command}}" has no use for "{{argument}}". "watchbill {{command}} --help" says more.',
  tooManyFiles: 'At most {{most}} files can be read at once.',
  folderNeedsValue: '--user-data-dir needs a folder behind it.',
} as const;

/** What a command lacks or may be given: put into `missing` and `badValue` above. */
export const needed = {
  importFile: 'a file to import',
  backupFile: 'the file of a backup',
  whatToList: '"shows" or "up-next"',
  packCheck: '"check" and a file',
  show: 'a show',
  theEpisode: 'The episode',
  episodeCode: 'a season and a number, such as S1E5',
  markDate:
    'a day (2024-03-05), a day with a time ("2024-03-05 21:30"), a month (2024-03), a year, aired, unknown or now',
} as const;

/** Why a command that was understood could not be begun. */
export const refusals = {
  noSuchFile: 'There is no file {{file}}.',
  notAFile: '{{file}} is not a file.',
  unreadable: '{{file}} cannot be read ({{code}}).',
  exists: '{{place}} is there already. Choose another name, or add --force to replace it.',
  folderExists: '{{place}} is there already, and a folder is never replaced. Choose another name.',
  notAPlace: '{{place}} is a folder; name the file to write.',
  badName: 'A folder cannot be named {{place}} on every system. Choose another name.',
  noFolder: 'There is no folder {{folder}}.',
  newerRuntime:
    'Watchbill {{app}} wrote this library last, with a newer engine. An older engine could destroy it, so it was left untouched.',
  newerSchema: 'Watchbill {{app}} keeps more in this library than this one can read, so it was left untouched.',
  notWritable: 'Watchbill cannot write to its data folder {{folder}}: {{reason}}',
  recovering: 'A recovery was asked for. Open the window of Watchbill to bring the library back, then try again.',
  noAnswer:
    'Another Watchbill uses this data folder and does not answer. Close it, or wait until it has finished, and try again.',
  gone: 'The Watchbill that was doing this has ended before it was done. What it had acknowledged is stored.',
  closing: 'Watchbill is closing and takes nothing new. Try again in a moment.',
  crashed:
    'Something unexpected went wrong in Watchbill. What happened was written to its log; what was stored is safe.',
  stopped: 'Stopped.',
  noDisplay: 'Watchbill could not be started without a display here.',
} as const;

export const helpParts = {
  /** The end of each command's help. */
  common: `  --json                  print one JSON document, and nothing else
  --user-data-dir DIR     use the library in this folder
  --help                  show this`,
} as const;

export const generalHelp = {
  text: `Watchbill: mark episodes, read character cards, keep notes.

Without a command it opens its window. With one it works without a window, and if a window
is open already, what the command does is seen there at once.

  watchbill import FILE...            bring a history from somewhere else
  watchbill export                    write the library, plays, notes or air dates to a file
  watchbill backup                    back the library up
  watchbill restore FILE              go back to a backup
  watchbill verify                    check the library and its journal
  watchbill list shows | up-next      list shows, or what to watch next
  watchbill mark SHOW S1E5            mark an episode watched
  watchbill pack check FILE           check a pack before it is shared

  --user-data-dir DIR     use the library in this folder
  --help                  show this; behind a command, what it takes
  --version               show the version

Exit codes: 0 done, 1 a fault of ours, 2 not understood, 3 refused, 4 done in part, 130 stopped.
`,
} as const;

export const commandHelp = {
  import: `watchbill import FILE... [options]

Reads what other services export, finds out by itself what it is, and applies what is clear.
Rows that fit several shows are left alone (exit code 4); the window lets you choose.

  --dry-run               only tell what would happen
{{common}}
`,
  export: `watchbill export --format FORMAT --out PATH [options]

  --format json           the whole library
  --format csv            every play, as a table
  --format markdown       notes that may be read, as a folder of files
  --format ics            air dates of shows you follow, as a calendar
  --out PATH              where to
  --force                 replace a file of that name
{{common}}
`,
  backup: `watchbill backup [options]

Backs the library up, reads the file back, and prints where it is.

{{common}}
`,
  restore: `watchbill restore FILE [options]

Puts a backup in the place of the library. The library is backed up before.

  --dry-run               only tell what would change
{{common}}
`,
  verify: `watchbill verify [options]

Checks every row of the library against its journal. Exit code 4 when something is wrong.

{{common}}
`,
  list: `watchbill list shows | up-next [options]

No title that lies beyond what you have watched is printed.

{{common}}
`,
  mark: `watchbill mark SHOW S1E5 [options]

SHOW is a title, an id, or the name in an address. For a film the code is left out.

  --at DATE               when: 2024-03-05, "2024-03-05 21:30", 2024-03, 2024, aired,
                          unknown; now when it is left out
  --again                 also when it is marked already: watched once more
{{common}}
`,
  pack: `watchbill pack check FILE [options]

Checks a pack, and names line and reason of whatever is wrong. Needs no library.

{{common}}
`,
} as const;
