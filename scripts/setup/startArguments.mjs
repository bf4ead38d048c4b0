import path from 'node:path';
import { SetupError } from './project.mjs';

/**
 * Reads what follows `npm start --`. The picture's file may be given after a space or an equals sign and becomes
 * absolute; all else goes to the application as it is.
 * @param {readonly string[]} args
 * @param {string} folder what a relative file is relative to
 * @returns {{ switches: string[], screenshot: boolean, hasDataFolder: boolean }}
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
  return { switches, screenshot, hasDataFolder: switches.some((arg) => arg.startsWith('--user-data-dir')) };
}
