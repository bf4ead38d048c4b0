import { type Command, EXPORT_FORMATS, type ExportFormat } from '../../shared/commandLine/command';
import { readAt, readEpisodeCode } from '../../shared/commandLine/readAt';
import { assertNever } from '../../shared/util/assertNever';
import { fail, ok, type Result } from '../../shared/util/result';
import type { CommandWord } from './grammar';
import { needed, usageWords } from './words';

/** A command that was understood, with the paths as they were written. */
export type CommandRequest = {
  kind: 'command';
  command: Command;
  /** Files to read. */
  files: readonly string[];
  /** Where to write, and whether what is there may be replaced. */
  out: string | null;
  force: boolean;
  json: boolean;
};

type Given = {
  words: readonly string[];
  switches: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
};

/** Files that can be named at once. */
export const MOST_FILES = 1_000;

/** Makes a command of its first word and what stands behind it, or says in a sentence what is wrong. */
export function toCommand(word: CommandWord, given: Given): Result<CommandRequest, string> {
  const { words, switches } = given;
  const request = (command: Command, more: Partial<CommandRequest> = {}): Result<CommandRequest, string> =>
    ok({ kind: 'command', command, files: [], out: null, force: false, json: switches.has('json'), ...more });
  const none = (command: Command): Result<CommandRequest, string> => atMost(word, words, 0) ?? request(command);
  switch (word) {
    case 'import':
      if (words.length === 0) return fail(usageWords.missing({ what: needed.importFile, command: word }));
      if (words.length > MOST_FILES) return fail(usageWords.tooManyFiles({ most: MOST_FILES }));
      return request({ name: 'import', dryRun: switches.has('dry-run') }, { files: words });
    case 'export':
      return atMost(word, words, 0) ?? toExport(given, request);
    case 'backup':
    case 'verify':
      return none({ name: word });
    case 'restore':
      if (words.length === 0) return fail(usageWords.missing({ what: needed.backupFile, command: word }));
      return atMost(word, words, 1) ?? request({ name: 'restore', dryRun: switches.has('dry-run') }, { files: words });
    case 'list': {
      const [what = ''] = words;
      if (what !== 'shows' && what !== 'up-next')
        return fail(usageWords.missing({ what: needed.whatToList, command: word }));
      return atMost(word, words, 1) ?? request({ name: 'list', what });
    }
    case 'mark':
      return atMost(word, words, 2) ?? toMark(given, request);
    case 'pack': {
      const [what, file] = words;
      if (what !== 'check' || file === undefined)
        return fail(usageWords.missing({ what: needed.packCheck, command: word }));
      return atMost(word, words, 2) ?? request({ name: 'pack-check' }, { files: [file] });
    }
    default:
      return assertNever(word, 'command');
  }
}

type Request = (command: Command, more?: Partial<CommandRequest>) => Result<CommandRequest, string>;

function toExport({ switches, values }: Given, request: Request): Result<CommandRequest, string> {
  const format = values.get('format');
  const out = values.get('out');
  if (format === undefined) return fail(usageWords.missing({ what: '--format', command: 'export' }));
  if (!(EXPORT_FORMATS as readonly string[]).includes(format))
    return fail(
      usageWords.badValue({ option: '--format', value: format.slice(0, 60), allowed: EXPORT_FORMATS.join(', ') }),
    );
  if (out === undefined) return fail(usageWords.missing({ what: '--out', command: 'export' }));
  return request({ name: 'export', format: format as ExportFormat }, { out, force: switches.has('force') });
}

/** The longest title that is looked for. */
const LONGEST_SHOW = 400;

function toMark({ words, switches, values }: Given, request: Request): Result<CommandRequest, string> {
  const [show, written] = words;
  if (show === undefined || show.trim() === '' || show.length > LONGEST_SHOW)
    return fail(usageWords.missing({ what: needed.show, command: 'mark' }));
  const code = written === undefined ? null : readEpisodeCode(written);
  if (written !== undefined && code === null)
    return fail(
      usageWords.badValue({ option: needed.theEpisode, value: written.slice(0, 60), allowed: needed.episodeCode }),
    );
  const date = values.get('at') ?? 'now';
  const at = readAt(date);
  if (at === null)
    return fail(usageWords.badValue({ option: '--at', value: date.slice(0, 60), allowed: needed.markDate }));
  return request({ name: 'mark', show, code, at, again: switches.has('again') });
}

function atMost(word: CommandWord, words: readonly string[], most: number): Result<never, string> | null {
  const extra = words[most];
  return extra === undefined ? null : fail(usageWords.tooMany({ argument: extra.slice(0, 60), command: word }));
}
