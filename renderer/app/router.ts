import { createHashHistory, createRouter } from '@tanstack/react-router';
import { fromCause } from '../features/problems';
import { routeTree } from './routes';
import { stopWindow } from './start/fatal';

// What a link goes to has no state of its own. The router would make up another key for it whenever it looks, and nobody
// could tell that a page is come back to. Heard before the router hears it, and written past what it puts around `replaceState`.
window.addEventListener('popstate', () => {
  if (window.history.state !== null) return;
  const key = crypto.randomUUID();
  History.prototype.replaceState.call(window.history, { __TSR_index: 0, key, __TSR_key: key }, '');
});

export const history = createHashHistory();

/** The addresses of this window. Hash addresses, because every page comes from one file. */
export const router = createRouter({
  routeTree,
  history,
  // Screens show their own waiting, and only after 200 ms.
  defaultPendingMs: 60_000,
  defaultPreload: false,
  // The router would show a fault by itself; it goes the way of every other one instead.
  defaultOnCatch: (cause) => stopWindow(fromCause(cause)),
  defaultErrorComponent: () => null,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
