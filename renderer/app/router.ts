import { createHashHistory, createRouter } from '@tanstack/react-router';
import { fromCause } from '../features/problems';
import { routeTree } from './routes';
import { stopWindow } from './start/fatal';

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
