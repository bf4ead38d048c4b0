import { stage } from '../marking/stage';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useParams,
} from '@tanstack/react-router';
import { CompareScreen, useCompareSearch, useComparison } from '../../../renderer/features/compare';
import { RelationsScreen } from '../../../renderer/features/relations';
import { loadBuiltIn } from '../../unit/packs/builtIn';
import { watchUpTo } from '../characters/openCharacters';

function Compare() {
  const { slug = '' } = useParams({ strict: false });
  const choice = useCompareSearch(slug);
  return <CompareScreen comparison={useComparison(slug, choice.slugs, choice.asOf)} choice={choice} />;
}

function Relations() {
  const { slug = '' } = useParams({ strict: false });
  return <RelationsScreen show={slug} />;
}

/** The comparison and the relations of the built-in companion over a real library, at an address. */
export async function openCompare(address: string, upTo: readonly [season: number, number: number] | null = null) {
  const root = createRootRoute();
  const route = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({
    routeTree: root.addChildren([route('/compare/$slug', Compare), route('/relations/$slug', Relations)]),
    history,
  });
  // The app's own router is another type; here only these routes are.
  const opened = await stage(<RouterProvider router={router as never} />, loadBuiltIn('picard'));
  if (upTo !== null) await watchUpTo(opened.library, upTo);
  return { ...opened, router, address: () => decodeURIComponent(history.location.href) };
}
