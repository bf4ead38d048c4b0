import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { CommandAnswer } from '../../shared/commandLine/command';
import { safelyParsed } from '../../shared/util/safelyParsed';
import { ANSWER_FILE, type AnswerLine, HandedOver, isAlive, isAnswerFolder } from './handOver';

/** How often it is looked whether the one who asked is still there, in milliseconds. */
const LOOK = 250;

/** A command of another process, and the way to answer it. */
export type Handed = {
  args: readonly string[];
  cwd: string;
  progress: (line: string) => void;
  answer: (answer: CommandAnswer) => void;
  /** Calls back once the one who asked has gone without an answer. */
  whenGone: (gone: () => void) => void;
};

/** What another process handed over with the lock; null when it is no command, or its folder is not to be trusted. */
export function readHanded(data: unknown): Handed | null {
  const parsed = safelyParsed(HandedOver, data);
  if (!parsed.success) return null;
  const { args, cwd, pid, folder } = parsed.data;
  if (!path.isAbsolute(cwd) || !isAnswerFolder(folder)) return null;
  const file = openAnswer(path.join(folder, ANSWER_FILE));
  if (file === null) return null;
  let open = true;
  let timer: NodeJS.Timeout | undefined;

  const write = (line: AnswerLine): void => {
    if (!open) return;
    try {
      writeSync(file, `${JSON.stringify(line)}\n`);
    } catch {
      // A full disk: whoever asked waits until they end it, and what was done is stored.
    }
  };
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
    clearInterval(timer);
  };
  write({ taken: process.pid });

  return {
    args,
    cwd,
    progress: (line) => write({ progress: line.slice(0, 2_000) }),
    answer(answer) {
      write({ answer });
      close();
    },
    whenGone(gone) {
      timer = setInterval(() => {
        if (isAlive(pid)) return;
        close();
        rmSync(folder, { recursive: true, force: true });
        gone();
      }, LOOK);
    },
  };
}

/** Exclusively: a file or link that stands there is not ours. */
function openAnswer(file: string): number | null {
  try {
    return openSync(file, 'wx', 0o600);
  } catch {
    return null;
  }
}
