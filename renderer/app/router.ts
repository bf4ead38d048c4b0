import { createHashHistory, createRouter } from '@tanstack/react-router';
import { routeTree } from './routes';

export const history = createHashHistory();

/** The addresses of this window. Hash addresses, because every page comes from one file. */
export const router = createRouter({
  routeTree,
  history,
  // Screens show their own waiting, and only after 200 ms.
  defaultPendingMs: 60_000,
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
