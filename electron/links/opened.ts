import path from 'node:path';
import type { App } from 'electron';
import { isLink, routeOfLink } from '../../shared/links/addresses';
import { fileSort, type OpenedFileSort } from './fileSort';

/** Something that the system was asked to open with Watchbill. A link is a route by then, whatever it said. */
export type Waiting = { kind: 'link'; route: string } | { kind: 'file'; sort: OpenedFileSort; file: string };

/** Links and files that the system was asked to open with Watchbill, until a window takes them. */
export type Opened = {
  /** What waits longest, once. */
  take: () => Waiting | null;
  /** The route of what waits longest, where that is a link: a window that is opened anyhow begins there. */
  takeRoute: () => string | null;
  /** Adds a file that was dropped on a window. False where it is none that is opened so. */
  drop: (file: string) => boolean;
  waits: () => boolean;
  /** Tells `listener` from now on that something waits. */
  follow: (listener: () => void) => void;
};

/** How many wait at most: somebody may open a whole folder. */
const MOST = 20;

/**
 * Collects what comes with this start, with later ones (which end at once and hand their arguments over), and from the
 * system on macOS. Only names are looked at here; what is in a file is read when a window asks for it.
 */
export function collectOpened(app: Pick<App, 'on'>, args: readonly string[], folder: string): Opened {
  const waiting = openedBy(args, folder);
  let tell = (): void => undefined;
  const add = (all: readonly Waiting[]): void => {
    waiting.push(...all.slice(0, Math.max(0, MOST - waiting.length)));
    if (all.length > 0) tell();
  };
  app.on('second-instance', (_, [, ...others], otherFolder) => add(openedBy(others, otherFolder)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    add(openedBy([file], folder));
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    add([{ kind: 'link', route: routeOfLink(url) }]);
  });
  return {
    take: () => waiting.shift() ?? null,
    takeRoute() {
      const [first] = waiting;
      if (first?.kind !== 'link') return null;
      waiting.shift();
      return first.route;
    },
    drop(file) {
      const dropped = path.isAbsolute(file) ? openedBy([file], folder) : [];
      add(dropped);
      return dropped.length > 0;
    },
    waits: () => waiting.length > 0,
    follow: (listener) => {
      tell = listener;
    },
  };
}

/** Links and files among the arguments of a start; where anything else is among them, it is a command's business. */
export function openedBy(args: readonly string[], folder: string): Waiting[] {
  const found: Waiting[] = [];
  for (const word of args.filter((one) => !one.startsWith('-'))) {
    const sort = fileSort(word);
    if (isLink(word)) found.push({ kind: 'link', route: routeOfLink(word) });
    else if (sort !== null) found.push({ kind: 'file', sort, file: path.resolve(folder, word) });
    else return [];
  }
  return found.slice(0, MOST);
}

/** The same as arguments for a start of its own, with whole paths. */
export function argumentsToOpen(args: readonly string[], folder: string): string[] {
  const isOpened = openedBy(args, folder).length > 0;
  const words = isOpened ? args.filter((one) => !one.startsWith('-')).slice(0, MOST) : [];
  return words.map((word) => (isLink(word) ? word : path.resolve(folder, word)));
}
