import { setUpStage, stage } from '../marking/stage';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { companionPageOf, showOfAddress } from '../../../renderer/features/companion';
import { SideColumn } from '../../../renderer/features/sideColumn';
import { useLastCompanion } from '../../../renderer/stores/companion';
import { episode, mark, unmark } from '../../support/library';
import { PICARD, picard } from '../../support/picard';
import { aPack, aShow } from '../../support/smallPack';
import { loadBuiltIn } from '../../unit/packs/builtIn';

setUpStage();
beforeEach(() => {
  // The first screen stands: what is put off until then is read at once.
  performance.mark('ready');
  useLastCompanion.setState({ last: null });
});

function column(path: string) {
  const root = createRootRoute({ component: SideColumn });
  const all = createRoute({ getParentRoute: () => root, path: '$' });
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createRouter({ routeTree: root.addChildren([all]), history });
  return { view: <RouterProvider router={router as never} />, router };
}

const group = () => screen.findByRole('list', { name: 'Companion to Star Trek: Picard' });
const hrefs = (list: HTMLElement) =>
  within(list)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

describe('the companion in the side column', () => {
  it('names its pages, and counts who has been met as marks are made and taken back', async () => {
    const { view } = column('/up-next');
    const { library } = await stage(view, loadBuiltIn('picard'));
    const list = await group();
    expect(hrefs(list)).toEqual([
      '#/characters/picard',
      '#/relations/picard',
      '#/people/picard',
      '#/production/picard',
      '#/sources/picard',
    ]);
    const counted = (count: number) =>
      within(list).findByRole('link', { name: new RegExp(`^Characters\\W+${count} met$`) });
    await counted(0);
    await act(() => library.commit(mark(PICARD, episode(picard(1, 1)))));
    const pack = loadBuiltIn('picard');
    const appear = pack.appearances.filter((one) => one.episode === picard(1, 1)).map((one) => one.character);
    const mentioned = pack.characters.filter(
      ({ id, firstMentioned }) =>
        firstMentioned === picard(1, 1) && !pack.appearances.some(({ character }) => character === id),
    );
    await counted(new Set(appear).size + mentioned.length);
    await act(() => library.commit(unmark(PICARD, episode(picard(1, 1)))));
    await counted(0);
  });

  it('marks the page that is open, and the one above a card', async () => {
    const { view, router } = column('/characters/picard');
    await stage(view, loadBuiltIn('picard'));
    const link = await within(await group()).findByRole('link', { name: /^Characters/ });
    expect(link.getAttribute('aria-current')).toBe('page');
    await act(() => router.navigate({ to: '/character/picard/soji' }));
    await waitFor(() => expect(link.getAttribute('aria-current')).toBeNull());
    expect(link.className).toContain('current');
  });

  it('stays with the show opened last where the address is of none or of one without companion', async () => {
    const other = { ...aShow('harbour', { 1: ['2019-03-01'] }) };
    const withCompanion = { ...other, show: { ...other.show, companion: true } };
    const pack = loadBuiltIn('picard');
    const small = aPack([withCompanion, aShow('lantern', { 1: ['2020-01-01'] })]);
    const { view, router } = column('/up-next');
    await stage(view, { ...pack, ...Object.fromEntries(merge.map((key) => [key, [...pack[key], ...small[key]]])) });
    await act(() => router.navigate({ to: '/show/harbour' }));
    expect(hrefs(await screen.findByRole('list', { name: 'Companion to The harbour' }))[0]).toBe(
      '#/characters/harbour',
    );
    await act(() => router.navigate({ to: '/show/lantern/s1e1' }));
    await act(() => router.navigate({ to: '/up-next' }));
    await screen.findByRole('list', { name: 'Companion to The harbour' });
    await act(() => router.navigate({ to: '/relations/picard' }));
    await group();
  });

  it('is absent where no show has one', async () => {
    const { view } = column('/up-next');
    await stage(view);
    await screen.findByRole('navigation');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('list', { name: /^Companion/ })).toBeNull();
  });
});

const merge = ['shows', 'seasons', 'episodes'] as const;

describe('addresses of a companion', () => {
  it('say which show they are about', () => {
    expect(['/show/tng', '/show/tng/s1e1', '/character/picard/soji', '/conflicts/picard'].map(showOfAddress)).toEqual([
      'tng',
      'tng',
      'picard',
      'picard',
    ]);
    expect(['/up-next', '/person/picard/jeri-ryan', '/show', '/'].map(showOfAddress)).toEqual([null, null, null, null]);
  });

  it('say which page they belong to', () => {
    expect(companionPageOf('/people/picard')).toEqual({ page: 'people', isItself: true });
    expect(companionPageOf('/person/picard/jeri-ryan')).toEqual({ page: 'people', isItself: false });
    expect(companionPageOf('/conflicts/picard')).toEqual({ page: 'sources', isItself: false });
    expect(companionPageOf('/show/picard')).toBeNull();
  });
});
