import path from 'node:path';
import { SetupError } from './project.mjs';

/**
 * Reads what follows `npm start --`. The picture's file may be given after a space or an equals sign and becomes
 * absolute; all else goes to the application as it is.
 * @param {readonly string[]} args
 * @param {string} folder what a relative file is relative to
 * @returns {{ switches: string[], screenshot: boolean, hasDataFolder: boolean, command: boolean }} `command`: it is done
 *   without a window, so nobody needs a display
 */
export function readStartArguments(args, folder) {
  /** @type {string[]} */
  const switches = [];
  let screenshot = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const [name] = arg.split('=', 1);
    if (name !== '--screenshot') {
      switches.push(arg);
      continue;
    }
    const file = arg.includes('=') ? arg.slice('--screenshot='.length) : args[(index += 1)];
    if (!file) throw new SetupError('--screenshot needs the name of a file: npm start -- --screenshot first.png');
    switches.push(`--screenshot=${path.resolve(folder, file)}`);
    screenshot = true;
  }
  return {
    switches,
    screenshot,
    hasDataFolder: switches.some((arg) => arg.startsWith('--user-data-dir')),
    command: isCommand(switches),
  };
}

/** The first words of commands, as `electron/commandLine/grammar.ts` has them, and help. */
export const COMMAND_WORDS = ['import', 'export', 'backup', 'restore', 'verify', 'list', 'mark', 'pack', 'help'];

/** @param {readonly string[]} switches */
function isCommand(switches) {
  const first = switches.findIndex((arg, index) => !arg.startsWith('-') && switches[index - 1] !== '--user-data-dir');
  const before = first < 0 ? switches : switches.slice(0, first);
  return COMMAND_WORDS.includes(switches[first] ?? '') || before.includes('--help') || before.includes('--version');
}
