import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isatty } from 'node:tty';
import { app } from 'electron';
import { type CommandAnswer, EXIT, refusal } from '../../shared/commandLine/command';
import type { StartProblem } from '../../shared/ipc/contract';
import { makeCheckFolder } from '../commandLine/checkFolder';
import { awaitAnswer, offer, takeBack } from '../commandLine/handOver';
import { lacksDisplay, runHeadless } from '../commandLine/headless';
import { printAnswer, printProgress } from '../commandLine/output';
import type { CommandRequest } from '../commandLine/toCommand';
import { refusals } from '../commandLine/words';
import { assertNever } from '../../shared/util/assertNever';
import { type DataPaths, dataPaths, whyNotWritable } from '../services/dataFolder';
import { isRecoveryAsked } from '../services/recovery';
import { keepFilesIn, type Launch } from './launch';

/** The command of this start, its arguments as they were given, and the folder it was given in. */
export type OwnCommand = { request: CommandRequest; args: readonly string[]; cwd: string };

const STANDARD_INPUT = 0;

/**
 * Does a command where it need not or cannot be done here, and answers the exit code: the library cannot be opened, another
 * process has it open, or there is no display. Null: this process has the lock and does it.
 */
export function doElsewhere({ request, args, cwd }: OwnCommand, paths: DataPaths): number | null {
  const end = (answer: CommandAnswer): number => {
    printAnswer(answer, request.json);
    return answer.code;
  };
  if (request.command.name !== 'pack-check') {
    const reason = whyNotWritable(paths);
    if (reason !== null)
      return end(
        refusal(EXIT.refused, 'DATA_FOLDER_NOT_WRITABLE', refusals.notWritable({ folder: paths.folder, reason })),
      );
    const handed = offer(args, cwd);
    if (!app.requestSingleInstanceLock(handed)) return end(awaitAnswer(handed, printProgress));
    takeBack(handed);
    // Beginning it moves the database aside, which only a window can go on from.
    if (isRecoveryAsked(paths)) return end(refusal(EXIT.refused, 'RECOVERING', refusals.recovering));
  }
  if (!lacksDisplay(args)) return null;
  app.releaseSingleInstanceLock();
  return runHeadless(args, isatty(STANDARD_INPUT));
}

/** Keeps Node's remarks about our own code from the terminal: they tell nobody there anything. */
export function keepQuiet(): void {
  process.removeAllListeners('warning');
}

/** Why the data folder cannot be opened, for people and programs. Answers the exit code. */
export function refuseStart({ request }: OwnCommand, problem: StartProblem): number {
  printAnswer(refusal(EXIT.refused, problem.code, sentenceOf(problem)), request.json);
  return EXIT.refused;
}

function sentenceOf(problem: StartProblem): string {
  switch (problem.code) {
    case 'NEWER_RUNTIME':
      return refusals.newerRuntime({ app: problem.wroteApp });
    case 'NEWER_SCHEMA':
      return refusals.newerSchema({ app: problem.wroteApp });
    case 'DATA_FOLDER_NOT_WRITABLE':
      return refusals.notWritable({ folder: problem.folder, reason: problem.reason });
    default:
      return assertNever(problem, 'problem');
  }
}

/** The language of the answer is the viewer's all the same. */
function takeAlong(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** A start without a library: a folder of its own, which goes with the process. */
export function commandWithout(launch: Launch): Launch {
  const { folder, remove } = makeCheckFolder(tmpdir(), Date.now());
  keepFilesIn(folder);
  process.on('exit', remove);
  const paths = dataPaths(folder);
  takeAlong(launch.paths.preferences, paths.preferences);
  return { ...launch, paths };
}
