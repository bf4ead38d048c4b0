import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { aLibrary } from '../support/library';
import { stage } from './marking/stage';

export type Opened = Awaited<ReturnType<typeof aLibrary>>;
export type Fill = (library: Opened['library']) => Promise<unknown>;

/** Puts a page on the stage under an address of its own, which it can read and change, over a library filled before. */
export async function openRoute(path: string, address: string, fill: Fill, page: (opened: Opened) => ReactNode) {
  const filled = await aLibrary();
  await fill(filled.library);
  const root = createRootRoute();
  const route = createRoute({ getParentRoute: () => root, path, component: () => page(filled) });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ routeTree: root.addChildren([route]), history });
  // The app's own router is another type; here only this one route is.
  await stage(<RouterProvider router={router as never} />, undefined, filled);
  return { ...filled, router };
}
