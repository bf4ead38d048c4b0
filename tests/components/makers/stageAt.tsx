import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Pack } from '../../../shared/pack/pack';
import { mark } from '../../support/library';
import { PICARD } from '../../support/picard';
import { loadBuiltIn } from '../../unit/packs/builtIn';
import { stage } from '../marking/stage';

const picard: Pack = loadBuiltIn('picard');

/**
 * A screen of the built-in companion at an address, with the first `watched` episodes watched. The pages that it leads
 * to are there as addresses only.
 */
export async function stageAt(address: string, path: string, screen: () => ReactNode, watched = 0) {
  const root = createRootRoute();
  const route = createRoute({ getParentRoute: () => root, path, component: screen });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ routeTree: root.addChildren([route]), history });
  // The app's own router is another type; here only this one route is.
  const opened = await stage(<RouterProvider router={router as never} />, picard);
  const last = picard.episodes[watched - 1]?.id;
  if (last !== undefined) await opened.library.commit(mark(PICARD, { kind: 'up-to', episode: last }));
  return { ...opened, router };
}
