import path from 'node:path';
import type { App } from 'electron';
import { mayBePack } from '../services/packFile';

/** Files that the system was asked to open with Watchbill, until a window takes them. */
export type OpenedPacks = {
  /** The one that waits longest, once. */
  take: () => string | null;
  /** Tells `listener` from now on that one waits. */
  follow: (listener: () => void) => void;
};

/** How many wait at most: somebody may open a whole folder. */
const WAITING = 20;

/**
 * Collects what comes with this start, with later ones (which end at once and hand their arguments over), and from the
 * system on macOS. Only names are looked at here; what is in a file is read when a window asks for it.
 */
export function collectOpenedPacks(app: App, args: readonly string[], folder: string): OpenedPacks {
  const waiting = packsIn(args, folder);
  let tell = (): void => undefined;
  const add = (files: readonly string[]): void => {
    waiting.push(...files.slice(0, WAITING - waiting.length));
    if (files.length > 0) tell();
  };
  app.on('second-instance', (_, [, ...others], otherFolder) => add(packsIn(others, otherFolder)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (mayBePack(file)) add([file]);
  });
  return {
    take: () => waiting.shift() ?? null,
    follow: (listener) => {
      tell = listener;
    },
  };
}

/** The files among the arguments of a start; where anything else is among them, it is a command's business. */
function packsIn(args: readonly string[], folder: string): string[] {
  const named = args.filter((one) => !one.startsWith('-'));
  return named.length > 0 && named.every(mayBePack) ? named.map((file) => path.resolve(folder, file)) : [];
}
