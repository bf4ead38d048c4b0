import type { BrowserWindow } from 'electron';
import { type CommandAnswer, type CommandTask, EXIT, refusal } from '../../shared/commandLine/command';
import { openFiles } from './openFiles';
import { findPlaces, type Places } from './places';
import type { CommandRequest } from './toCommand';
import { refusals } from './words';

/** A command that somebody waits for. */
export type Job = {
  request: CommandRequest;
  cwd: string;
  progress: (line: string) => void;
  /** Called once. */
  answer: (answer: CommandAnswer) => void;
};

/** What the window of a command may ask for. */
export type Work = {
  task: CommandTask;
  places: Places;
  files: ReturnType<typeof openFiles>;
  progress: (line: string) => void;
  done: (answer: CommandAnswer) => void;
};

/** The commands of this process: one after the other, each in a window of its own that nobody sees. */
export type CommandDesk = {
  /** Takes a command on. Answers the way to stop it. */
  take: (job: Job) => () => void;
  /** What a window is there for; null for every other one. */
  workOf: (window: BrowserWindow) => Work | null;
  windows: () => BrowserWindow[];
  isIdle: () => boolean;
  /** Takes nothing more, and refuses what has not begun. */
  close: () => void;
};

export function createCommandDesk(parts: {
  /** Opens a window that is never shown, on the page of commands. `lost` is called when its page has gone. */
  open: (lost: () => void) => BrowserWindow;
  /** Asks the page to leave what it does and to answer. */
  stop: (window: BrowserWindow) => void;
  logError: (message: string, detail: unknown) => void;
}): CommandDesk {
  const waiting: Job[] = [];
  let running: { job: Job; window: BrowserWindow | null; work: Work | null } | null = null;
  let closed = false;

  function next(): void {
    if (running !== null) return;
    const job = waiting.shift();
    if (job !== undefined) begin(job);
  }

  function begin(job: Job): void {
    running = { job, window: null, work: null };
    const places = findPlaces(job.request, job.cwd);
    if (!places.ok) {
      finish(job, places.error);
      return;
    }
    const files = openFiles(places.value.files);
    const window = parts.open(() =>
      finish(
        job,
        closed ? refusal(EXIT.stopped, 'STOPPED', refusals.stopped) : refusal(EXIT.fault, 'CRASHED', refusals.crashed),
      ),
    );
    const work: Work = {
      task: {
        command: job.request.command,
        files: places.value.files.map(({ name, size }) => ({ name, size })),
      },
      places: places.value,
      files,
      progress: job.progress,
      done: (answer) => finish(job, answer),
    };
    running = { job, window, work };
  }

  function finish(job: Job, answer: CommandAnswer): void {
    if (running?.job !== job) return;
    const { window, work } = running;
    running = null;
    work?.files.close().catch((error: unknown) => parts.logError('a file of a command was not closed', error));
    // After the answer to the page: a window that is gone cannot take it any more.
    setImmediate(() => {
      job.answer(answer);
      // The next one first: Watchbill ends with its last window.
      next();
      if (window !== null && !window.isDestroyed()) window.destroy();
    });
  }

  function stop(job: Job): void {
    const index = waiting.indexOf(job);
    if (index >= 0) {
      waiting.splice(index, 1);
      job.answer(refusal(EXIT.stopped, 'STOPPED', refusals.stopped));
    } else if (running?.job === job && running.window !== null) {
      parts.stop(running.window);
    }
  }

  return {
    take(job) {
      if (closed) {
        job.answer(refusal(EXIT.refused, 'CLOSING', refusals.closing));
        return () => undefined;
      }
      waiting.push(job);
      next();
      return () => stop(job);
    },
    workOf: (window) => (running?.window === window ? running.work : null),
    windows: () => (running?.window && !running.window.isDestroyed() ? [running.window] : []),
    isIdle: () => running === null && waiting.length === 0,
    close() {
      closed = true;
      for (const job of waiting.splice(0)) job.answer(refusal(EXIT.refused, 'CLOSING', refusals.closing));
    },
  };
}
