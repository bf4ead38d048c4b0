import { noticeSaying, setUpStage, stage } from '../marking/stage';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LibraryScreen } from '../../../renderer/features/library';
import type { Pack } from '../../../shared/pack/pack';
import { mark } from '../../support/library';
import { aPack, aShow, LANTERN } from '../../support/smallPack';

setUpStage();

/** Two series and a film; the franchise leaves a place between. */
function pack(): Pack {
  const base = aPack([
    aShow('lantern', { 1: ['2020-01-01', '2020-01-08'] }),
    aShow('harbour', { 1: ['2019-03-01'] }),
    aShow('voyage', { 1: ['1999-03-01'] }),
  ]);
  const member = (slug: string, airOrder: number, storyOrder: number | null) => ({
    show: `show:small:${slug}` as const,
    airOrder,
    storyOrder,
    storyYears: storyOrder === null ? null : '2285',
    unconfirmedFields: [],
  });
  const members = [member('voyage', 1, 2), member('lantern', 2, null), member('harbour', 4, 1)];
  return {
    ...base,
    shows: base.shows.map((one) => (one.slug === 'voyage' ? { ...one, kind: 'film', premieredOn: '1999-03-01' } : one)),
    franchises: [{ id: 'franchise:small:sea', title: { en: 'The Sea' }, members }],
  };
}

async function open(address: string) {
  const root = createRootRoute();
  const route = createRoute({ getParentRoute: () => root, path: '/library', component: LibraryScreen });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ routeTree: root.addChildren([route]), history });
  // The app's own router is another type; here only this one route is.
  const opened = await stage(<RouterProvider router={router as never} />, pack());
  await screen.findByRole('heading', { level: 1, name: 'Library' });
  return { ...opened, router };
}

const titles = () =>
  within(screen.getByRole('group', { name: 'Shows' }))
    .getAllByRole('link')
    // The head of a franchise leads to its page.
    .filter((one) => one.closest('[data-row]') !== null)
    .map((one) => one.textContent);

describe('the library', () => {
  it('shows everything known while nothing is one’s own', async () => {
    await open('/library');
    expect(titles()).toEqual(['The harbour', 'The lantern', 'The voyage']);
    expect(screen.getByRole('radio', { name: /^Everything known/ }).getAttribute('aria-checked')).toBe('true');
  });

  it('says that one’s own library is empty, and leads on', async () => {
    await open('/library?scope=mine');
    await screen.findByText('Your library is empty.');
    await userEvent.click(screen.getByRole('button', { name: 'Show everything known' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('marks a film where it stands, by click and by key, and takes it back', async () => {
    await open('/library?scope=all&view=list');
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'The voyage' });
    await userEvent.click(box);
    await noticeSaying(/^Stored: The voyage/);
    await waitFor(() =>
      expect(within(screen.getByRole('group', { name: 'Shows' })).getByText('Finished')).toBeTruthy(),
    );
    screen.getByRole('link', { name: 'The voyage' }).focus();
    await userEvent.keyboard('m');
    await noticeSaying(/no longer watched$/);
    await waitFor(() => expect(box.checked).toBe(false));
    expect(document.activeElement?.textContent).toBe('The voyage');
  });

  it('keeps what is chosen in the address, and finds it there again', async () => {
    const { router, library } = await open('/library?scope=all');
    await userEvent.click(screen.getByRole('button', { name: 'List' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Title');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Filter by title' }), 'the');
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ scope: 'all', view: 'list', sort: 'title', q: 'the' }),
    );
    await library.commit(mark(LANTERN, { kind: 'show' }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Not started 2' }));
    await waitFor(() => expect(titles()).toEqual(['The harbour', 'The voyage']));
    expect(router.state.location.search).toMatchObject({ status: 'none' });
    await router.navigate({ to: '/library', search: { scope: 'all', q: 'lan' } } as never);
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('lan'));
    await waitFor(() => expect(titles()).toEqual(['The lantern']));
  });

  it('says that nothing matches, and clears the filters', async () => {
    await open('/library?q=zzz');
    await screen.findByText('Nothing here matches.');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('orders a franchise, and says in words what has no place or is missing between', async () => {
    await open('/library?group=air');
    expect(titles()).toEqual(['The voyage', 'The lantern', 'The harbour']);
    const head = screen.getByRole('link', { name: 'The Sea, as first shown' });
    expect(head.getAttribute('href')).toBe('#/franchise/sea');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Franchise, as the story goes');
    await waitFor(() => expect(titles()).toEqual(['The harbour', 'The voyage', 'The lantern']));
    screen.getByText('Without a place in the story');
    screen.getByText('story years not known');
    await userEvent.type(screen.getByRole('searchbox'), 'voyage');
    await screen.findByText('1 title between, not shown');
  });

  it('has everything for a show in its menu', async () => {
    await open('/library?scope=all');
    await userEvent.click(screen.getByRole('button', { name: 'More for The lantern' }));
    const menu = await screen.findByRole('menu');
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map((one) => one.textContent),
    ).toEqual([
      'OpenEnter',
      'Mark the whole show',
      'Watched earlier…',
      'Unmark the whole showNothing is marked',
      'Add to a list…',
    ]);
    await userEvent.click(within(menu).getByRole('menuitemradio', { name: /^Planned/ }));
    await noticeSaying(/^Stored: The lantern, planned$/);
  });

  it('moves by J, K and arrows with one tab stop, and rates by figures', async () => {
    await open('/library?scope=all&view=list&sort=title');
    const link = (name: string) => screen.getByRole('link', { name });
    expect([link('The harbour').tabIndex, link('The lantern').tabIndex]).toEqual([0, -1]);
    link('The harbour').focus();
    await userEvent.keyboard('j{ArrowDown}');
    expect(document.activeElement).toBe(link('The voyage'));
    await userEvent.keyboard('8');
    await noticeSaying(/rated 8 of 10$/);
    // The upper row of a French keyboard prints letters and signs.
    fireEvent.keyDown(link('The voyage'), { key: 'è', code: 'Digit7' });
    await noticeSaying(/rated 7 of 10$/);
    await userEvent.keyboard('k{Home}');
    expect(document.activeElement).toBe(link('The harbour'));
    expect([link('The harbour').tabIndex, link('The voyage').tabIndex]).toEqual([0, -1]);
  });
});
