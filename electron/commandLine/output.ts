import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { type CommandAnswer, EXIT } from '../../shared/commandLine/command';
import { systemCode } from '../services/fileFailure';

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/** Waits without the event loop, which does not turn before Electron is ready. */
export function sleepSync(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Writes at once and whole: the process may end right after. A reader that has gone is no fault. */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      // A pipe that is full, and whose reader is slow.
      if (systemCode(error) !== 'EAGAIN') return;
      sleepSync(5);
    }
  }
}

/**
 * The answer of a command: with `json` one document on standard output. Otherwise what was done goes to standard
 * output, and why it was not to standard error.
 */
export function printAnswer({ code, text, document }: CommandAnswer, asJson: boolean): void {
  clearProgress();
  if (asJson) {
    write(STANDARD_OUTPUT, `${document}\n`);
    return;
  }
  const isDone = code === EXIT.done || code === EXIT.partly;
  write(isDone ? STANDARD_OUTPUT : STANDARD_ERROR, text.endsWith('\n') ? text : `${text}\n`);
}

let shown = false;

/** How far long work is, in one line that is written over; only on a terminal. */
export function printProgress(line: string): void {
  if (!isatty(STANDARD_ERROR)) return;
  shown = true;
  write(STANDARD_ERROR, `\r\u001b[K${line.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ').slice(0, 78)}`);
}

function clearProgress(): void {
  if (shown) write(STANDARD_ERROR, '\r\u001b[K');
  shown = false;
}
