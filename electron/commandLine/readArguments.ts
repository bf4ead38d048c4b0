import { parseArgs } from 'node:util';
import { EXIT, type ExitCode } from '../../shared/commandLine/command';
import { type CommandWord, GRAMMAR, isCommandWord, isPassedOn } from './grammar';
import { type CommandRequest, toCommand } from './toCommand';
import { commandHelp, generalHelp, helpParts, usageWords } from './words';

/** What this start is: a window, words that can be said at once, or a command to be done. */
export type StartRequest =
  { kind: 'window' } | { kind: 'say'; code: ExitCode; text: string; json: boolean } | CommandRequest;

/**
 * Reads the arguments behind the program's name. Switches of Chromium and Electron pass through. A first word that is
 * no command is an address or a file for the window (`opens` says which), or not understood.
 */
export function readArguments(given: readonly string[], opens: (word: string) => boolean): StartRequest {
  const args = withoutFolder(given);
  if (args === null) return usage(usageWords.folderNeedsValue, given);
  const at = args.findIndex((argument) => !argument.startsWith('-'));
  const before = at < 0 ? args : args.slice(0, at);
  if (before.includes('--help') || before.includes('-h')) return say(generalHelp.text);
  if (before.includes('--version')) return { kind: 'say', code: EXIT.done, text: VERSION, json: false };
  const word = args[at];
  if (word === undefined) return { kind: 'window' };
  if (word === 'help') return say(helpOf(args[at + 1]));
  // The one option of ours that people put in front as well.
  const json = before.includes('--json') ? ['--json'] : [];
  if (isCommandWord(word)) return readCommand(word, [...json, ...args.slice(at + 1)], given);
  return opens(word) ? { kind: 'window' } : usage(usageWords.unknownCommand({ word: word.slice(0, 60) }), given);
}

/** Stands for the version, which only Electron knows. */
export const VERSION = '\u0000version';

/** The folder that `--user-data-dir` names, also behind a space, which Chromium does not understand; null without it. */
export function namedFolder(args: readonly string[]): string | null {
  for (const [index, argument] of args.entries()) {
    if (argument === '--') return null;
    if (argument.startsWith('--user-data-dir=')) return argument.slice('--user-data-dir='.length) || null;
    if (argument === '--user-data-dir') return args[index + 1] ?? null;
  }
  return null;
}

/** Null where the folder is missing. */
function withoutFolder(args: readonly string[]): string[] | null {
  const kept: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '--') return [...kept, ...args.slice(index)];
    if (argument === '--user-data-dir') {
      index += 1;
      const folder = args[index];
      if (folder === undefined || folder.startsWith('-')) return null;
    } else if (!argument.startsWith('--user-data-dir=')) {
      kept.push(argument);
    }
  }
  return kept;
}

function readCommand(word: CommandWord, rest: readonly string[], given: readonly string[]): StartRequest {
  const grammar: { switches: readonly string[]; values: readonly string[] } = GRAMMAR[word];
  const end = rest.indexOf('--');
  const own = rest.filter((argument, index) => (end >= 0 && index >= end) || !isPassedOn(argument));
  const { tokens } = parseArgs({
    args: own,
    options: {
      ...Object.fromEntries(grammar.switches.map((name) => [name, { type: 'boolean' as const }])),
      ...Object.fromEntries(grammar.values.map((name) => [name, { type: 'string' as const }])),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const switches = new Set<string>();
  const values = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (rawName === '-h') switches.add('help');
    else if (grammar.switches.includes(name)) {
      if (value !== undefined) return usage(usageWords.needlessValue({ option: rawName }), given);
      switches.add(name);
    } else if (grammar.values.includes(name)) {
      if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
        return usage(usageWords.noValue({ option: rawName }), given);
      values.set(name, value);
    } else return usage(usageWords.unknownOption({ option: rawName.slice(0, 60), command: word }), given);
  }
  if (switches.has('help')) return say(helpFor(word));
  const command = toCommand(word, { words, switches, values });
  return command.ok ? command.value : usage(command.error, given);
}

const helpFor = (word: CommandWord): string => commandHelp[word]({ common: helpParts.common });

const helpOf = (word: string | undefined): string =>
  word !== undefined && isCommandWord(word) ? helpFor(word) : generalHelp.text;

const say = (text: string): StartRequest => ({ kind: 'say', code: EXIT.done, text, json: false });

/** A program that asked for JSON gets the reason as JSON too. */
function usage(sentence: string, given: readonly string[]): StartRequest {
  return { kind: 'say', code: EXIT.usage, text: sentence, json: given.includes('--json') };
}
