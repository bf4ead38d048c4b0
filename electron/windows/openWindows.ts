import * as z from 'zod';
import { Route } from '../../shared/ipc/route';
import { APP_ORIGIN } from '../services/appFiles';
import { readState } from '../services/readState';
import { fitsKind, WindowBounds } from '../services/windowBounds';
import { keepState } from './bounds';

/** A whole window as it was: where, and on which page; null for one that had none of its own. */
const OpenWindow = WindowBounds.extend({ route: Route.nullable() });
export type OpenWindow = z.infer<typeof OpenWindow>;

const OpenWindows = z.object({ windows: z.array(OpenWindow).max(50) });

/** Milliseconds of rest after which the windows are kept. */
const PAUSE = 500;

/** The windows that come back at the next start. */
export type KeptWindows = {
  /** Those of the last time, the one used last first. */
  read: () => OpenWindow[];
  /** Something has changed. */
  changed: () => void;
  /** One of them closes; if it is the last one, it is what comes back. */
  closing: () => void;
  /** Nothing is changed from now on: the windows close because the app quits. */
  leave: () => void;
};

/** @param windows that are open now, the one used last first; none while the last one closes, which then comes back */
export function createKeptWindows(file: string, windows: () => OpenWindow[]): KeptWindows {
  let timer: NodeJS.Timeout | undefined;
  let left = false;
  const write = (): void => {
    const open = windows();
    if (!left && open.length > 0) keepState(file, { windows: open.slice(0, 50) });
  };
  return {
    read: () => (readState(file, OpenWindows)?.windows ?? []).filter((one) => fitsKind(one, 'main')),
    changed() {
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE);
    },
    closing: write,
    leave() {
      clearTimeout(timer);
      write();
      left = true;
    },
  };
}

/** Pages on which no window begins: they belong to a moment. */
const PASSING = /^\/(?:welcome|command)\b/;

/** The page of a window from its address, as far as it is one to come back to. */
export function routeOf(address: string): string | null {
  const start = `${APP_ORIGIN}/index.html#`;
  if (!address.startsWith(start)) return null;
  const route = address.slice(start.length);
  return PASSING.test(route) || route === '/' ? null : (Route.safeParse(route).data ?? null);
}
