import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { EXIT, refusal } from '../../shared/commandLine/command';
import { readHanded } from '../commandLine/answering';
import { createCommandDesk, type CommandDesk } from '../commandLine/desk';
import { printAnswer } from '../commandLine/output';
import { readArguments, type StartRequest, VERSION } from '../commandLine/readArguments';
import { send } from '../ipc/send';
import type { Logger } from '../services/logger';

/** The desk of this process, and the way for commands of other processes to it. */
export type Commands = CommandDesk & {
  /** Takes what came with a second start. False when that was no command: somebody wants a window. */
  receive: (data: unknown) => boolean;
};

export function createCommands(parts: { open: (lost: () => void) => BrowserWindow; logger: Logger }): Commands {
  const desk = createCommandDesk({
    open: parts.open,
    stop: (window) => send(window, 'drain', null),
    logError: parts.logger.error,
  });
  return {
    ...desk,
    receive(data) {
      const handed = readHanded(data);
      if (handed === null) return false;
      const { args, cwd, progress, answer, whenGone } = handed;
      const request = readStart(args, cwd);
      if (request.kind !== 'command') {
        answer(refusal(EXIT.usage, 'USAGE', request.kind === 'say' ? request.text : ''));
        return true;
      }
      whenGone(desk.take({ request, cwd, progress, answer }));
      return true;
    },
  };
}

/** Reads the arguments of a start. A word that is no command is for the window where it is an address or a file. */
export function readStart(args: readonly string[], cwd: string): StartRequest {
  return readArguments(args, (word) => word.includes(':') || existsSync(path.resolve(cwd, word)));
}

/** What needs no start at all: help, the version, or why the arguments were not understood. Answers the exit code. */
export function say({ code, text, json }: Extract<StartRequest, { kind: 'say' }>, version: string): number {
  const words = text === VERSION ? `Watchbill ${version}` : text;
  printAnswer(code === EXIT.done ? { code, text: words, document: '' } : refusal(code, 'USAGE', words), json);
  return code;
}
