import { stage } from '../marking/stage';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useParams,
} from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { CharacterScreen, GalleryScreen, useAsOf, useCard } from '../../../renderer/features/characters';
import type { Library } from '../../../renderer/db/commit/library';
import { mark } from '../../support/library';
import { PICARD, picard } from '../../support/picard';
import { loadBuiltIn } from '../../unit/packs/builtIn';

function Gallery() {
  const { slug = '' } = useParams({ strict: false });
  return <GalleryScreen show={slug} />;
}

function Character() {
  const { slug = '', character = '' } = useParams({ strict: false });
  const [asOf, setAsOf] = useAsOf(slug, character);
  return <CharacterScreen show={slug} character={character} answer={useCard(slug, character, asOf)} onAsOf={setAsOf} />;
}

/** Gallery and cards of the built-in companion over a real library, at an address. */
export async function openCharacters(address: string, upTo: readonly [season: number, number: number] | null = null) {
  const root = createRootRoute();
  const route = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({
    routeTree: root.addChildren([route('/characters/$slug', Gallery), route('/character/$slug/$character', Character)]),
    history,
  });
  // The app's own router is another type; here only these routes are.
  const opened = await stage(<RouterProvider router={router as never} />, loadBuiltIn('picard'));
  if (upTo !== null) await watchUpTo(opened.library, upTo);
  return { ...opened, router };
}

export async function watchUpTo(library: Library, [season, number]: readonly [number, number]) {
  await library.commit(mark(PICARD, { kind: 'up-to', episode: picard(season, number) }));
}

export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
