/** What was asked for on the command line, after it was read. Files are numbers: the page never learns a path. */
export type Command =
  | { name: 'import'; dryRun: boolean }
  | { name: 'export'; format: ExportFormat }
  | { name: 'backup' }
  | { name: 'restore'; dryRun: boolean }
  | { name: 'verify' }
  | { name: 'list'; what: 'shows' | 'up-next' }
  | { name: 'mark'; show: string; code: EpisodeCode | null; at: AtChoice; again: boolean }
  | { name: 'pack-check' };
export type CommandName = Command['name'];

export const EXPORT_FORMATS = ['json', 'csv', 'markdown', 'ics'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** `S1E5` */
export type EpisodeCode = { season: number; number: number };

/** When something was watched, as it was written; a clock's time is the viewer's own unless it names its zone. */
export type AtChoice =
  | { kind: 'now' | 'unknown' | 'air-date' }
  | { kind: 'clock'; day: string; time: string }
  | { kind: 'instant'; at: number }
  | { kind: 'day'; on: string }
  | { kind: 'month'; month: string }
  | { kind: 'year'; year: number };

/** A file named on the command line: its place among them is its number. */
export type CommandFile = { name: string; size: number };

/** What a page is given to do. */
export type CommandTask = { command: Command; files: CommandFile[] };

/** How a command ended, for people and for programs. */
export type CommandAnswer = {
  code: ExitCode;
  /** For people; lines are parted by line feeds. */
  text: string;
  /** For programs: the text of one JSON document. With `--json` it alone is printed. */
  document: string;
};

/** Exit codes. `docs/command-line.md` tells them to people. */
export const EXIT = {
  done: 0,
  /** A fault of ours. */
  fault: 1,
  usage: 2,
  /** Nothing was done: what was given, or the library, does not allow it. */
  refused: 3,
  /** Something was done or found, and something was left. */
  partly: 4,
  /** Ctrl+C, as shells count it. */
  stopped: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What was done, as both forms of an answer. */
export function answer(code: ExitCode, text: string, value: object): CommandAnswer {
  return { code, text, document: JSON.stringify(value, null, 2) };
}

/** Why it was not done, as both forms of an answer. */
export function refusal(code: ExitCode, reason: string, sentence: string, more: object = {}): CommandAnswer {
  return answer(code, sentence, { error: { code: reason, sentence, ...more } });
}
