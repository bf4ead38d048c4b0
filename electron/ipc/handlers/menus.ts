import type { BrowserWindow } from 'electron';
import { ok } from '../../../shared/util/result';
import type { HandlersOf } from '../handler';
import type { ContextEntry } from '../../../shared/ipc/contextMenu';

type Point = { x: number; y: number };

/** Menus of the system over a window: the application's, and those of what was clicked. */
export type Popups = {
  app: (window: BrowserWindow, at: Point) => void;
  /** Answers the id of what was chosen, or null. */
  context: (window: BrowserWindow, entries: readonly ContextEntry[], at: Point | null) => Promise<string | null>;
};

export function menuHandlers(popups: Popups): HandlersOf<'menu:app' | 'menu:context'> {
  return {
    'menu:app': (at, window) => {
      popups.app(window, at);
      return ok(null);
    },
    'menu:context': async ({ entries, at }, window) => ok({ chosen: await popups.context(window, entries, at) }),
  };
}
