import { lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { type CommandAnswer, EXIT, type ExitCode, refusal } from '../../shared/commandLine/command';
import { safelyParsed } from '../../shared/util/safelyParsed';
import { sleepSync } from './output';
import { refusals } from './words';

/**
 * How a command reaches the Watchbill that uses the data folder already. The second process hands its arguments over
 * with the lock that it did not get; the first one writes what it has to say into a folder that the second has made,
 * which is its user's alone. No event loop is needed for that, so the second never starts Chromium.
 */
export const HandedOver = z.strictObject({
  watchbill: z.literal('command'),
  args: z.array(z.string().max(32_768)).max(10_000),
  /** What relative paths are relative to. */
  cwd: z.string().min(1).max(32_768),
  pid: z.int().min(1),
  /** Where the answer goes. */
  folder: z.string().min(1).max(4_096),
});
export type HandedOver = z.infer<typeof HandedOver>;

const CODES = Object.values(EXIT) as [ExitCode, ...ExitCode[]];

/** One line of the answer's file. */
export const AnswerLine = z.union([
  z.strictObject({ taken: z.int().min(1) }),
  z.strictObject({ progress: z.string().max(2_000) }),
  z.strictObject({
    answer: z.strictObject({ code: z.literal(CODES), text: z.string(), document: z.string() }),
  }),
]);
export type AnswerLine = z.infer<typeof AnswerLine>;

const PREFIX = 'watchbill-command-';
export const ANSWER_FILE = 'answer.ndjson';

/** Milliseconds between two looks, and until somebody must have taken the command: a start may be under way. */
const LOOK = 25;
const PATIENCE = 20_000;

/** What the lock is asked with. `mkdtemp` makes a folder that nobody else may look into. */
export function offer(args: readonly string[], cwd: string): HandedOver {
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  return { watchbill: 'command', args: [...args], cwd, pid: process.pid, folder };
}

export function takeBack({ folder }: HandedOver): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Whether this folder is one that `offer` makes: ours alone, and a folder itself. */
export function isAnswerFolder(folder: string): boolean {
  if (!path.isAbsolute(folder) || !path.basename(folder).startsWith(PREFIX)) return false;
  try {
    const found = lstatSync(folder);
    if (!found.isDirectory()) return false;
    return process.platform === 'win32' || (found.uid === process.getuid?.() && (found.mode & 0o077) === 0);
  } catch {
    return false;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Waits for what the first process answers, and takes the folder away. */
export function awaitAnswer({ folder }: HandedOver, progress: (line: string) => void): CommandAnswer {
  try {
    return follow(path.join(folder, ANSWER_FILE), progress);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function follow(file: string, progress: (line: string) => void): CommandAnswer {
  const end = Date.now() + PATIENCE;
  let read = 0;
  let taker: number | null = null;
  for (;;) {
    // Asked before reading: what it wrote as its last is then read as well.
    const alone = taker !== null && !isAlive(taker);
    const lines = linesOf(file);
    for (const line of lines.slice(read)) {
      const parsed = safelyParsed(AnswerLine, JSON.parse(line));
      if (!parsed.success) continue;
      if ('answer' in parsed.data) return parsed.data.answer;
      if ('taken' in parsed.data) taker = parsed.data.taken;
      else progress(parsed.data.progress);
    }
    read = lines.length;
    if (alone) return refusal(EXIT.fault, 'GONE', refusals.gone);
    if (taker === null && Date.now() > end) return refusal(EXIT.refused, 'NO_ANSWER', refusals.noAnswer);
    sleepSync(LOOK);
  }
}

/** Whole lines only: the last one may still be on its way. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
}
