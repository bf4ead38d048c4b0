import { say } from './say.mjs';
import { hasDisplay } from './systemLibraries.mjs';

const SCREEN = '-screen 0 1440x900x24';

/**
 * The command line that gives a program a display, virtual where there is none.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {{ program: string, args: string[] }}
 */
export function withDisplay(program, args) {
  if (hasDisplay) return { program, args: [...args] };
  say('There is no display: running under a virtual one (Xvfb).');
  return { program: 'xvfb-run', args: ['-a', '-s', SCREEN, program, ...args] };
}

/** Chromium refuses to start as root with its sandbox. The switch comes from here alone, never from what ships. */
export const sandboxSwitches = () => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []);
