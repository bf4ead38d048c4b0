import { setTimeout } from 'node:timers/promises';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Screen } from '../../../renderer/app/Screen';
import { readPaletteShows, readPaletteTitles } from '../../../renderer/db/reads/paletteIndex';
import { SPOILER_PRESETS } from '../../../shared/domain/spoilers';
import { startWords } from '../../../renderer/i18n';
import { useScreenHead } from '../../../renderer/stores/screen';
import { aLibrary, episode, mark } from '../../support/library';
import { HARBOUR, LANTERN, lantern, TODAY } from '../../support/smallPack';

startWords();

describe('the frame of a screen', () => {
  beforeEach(() => {
    Object.assign(window, {
      desktop: { request: vi.fn<() => Promise<unknown>>(async () => ({ ok: true, value: null })), on: () => () => {} },
    });
  });
  afterEach(cleanup);

  const show = (title: string | null, withHeading = true) => {
    const root = createRootRoute({
      component: () => (
        <Screen title={title} trail={['Library', 'The lantern']}>
          {withHeading ? <h1 tabIndex={-1}>Heading</h1> : <p>Waiting</p>}
        </Screen>
      ),
    });
    const router = createRouter({
      routeTree: root,
      history: createMemoryHistory({ initialEntries: ['/show/lantern'] }),
    });
    return render(<RouterProvider router={router as never} />);
  };

  it('names the window after the page, and sets the running head', async () => {
    show('The lantern');
    await screen.findByText('Heading');
    expect(document.title).toBe('The lantern · Watchbill');
    expect(useScreenHead.getState().trail).toEqual(['Library', 'The lantern']);
  });

  it('names the window after the app alone while the title is hidden or unknown', async () => {
    show(null);
    await screen.findByText('Heading');
    expect(document.title).toBe('Watchbill');
  });

  it('is ready once it has its heading, not before', async () => {
    const { container } = show('The lantern', false);
    await screen.findByText('Waiting');
    expect(container.querySelector('[data-ready="true"]')).toBeNull();
    cleanup();
    const ready = show('The lantern');
    await waitFor(() => expect(ready.container.querySelector('[data-ready="true"]')).not.toBeNull());
  });

  describe('on the way to another page, which takes long to be read', () => {
    const goToLatePage = async () => {
      const Late = () => {
        const [isRead, setRead] = useState(false);
        return (
          <Screen title={null} trail={[]}>
            {isRead ? <h1 tabIndex={-1}>Late</h1> : <p>Waiting</p>}
            {createPortal(
              <button type="button" onClick={() => setRead(true)}>
                Read
              </button>,
              document.body,
            )}
          </Screen>
        );
      };
      const root = createRootRoute({ component: Outlet });
      const first = createRoute({
        getParentRoute: () => root,
        path: '/first',
        component: () => (
          <Screen title={null} trail={[]}>
            <h1 tabIndex={-1}>First</h1>
          </Screen>
        ),
      });
      const late = createRoute({ getParentRoute: () => root, path: '/late', component: Late });
      const history = createMemoryHistory({ initialEntries: ['/first'] });
      const router = createRouter({ routeTree: root.addChildren([first, late]), history });
      const { container } = render(<RouterProvider router={router as never} />);
      await screen.findByText('First');
      await act(() => router.navigate({ to: '/late' }));
      await screen.findByText('Waiting');
      await act(() => setTimeout(3000));
      return { container, read: () => fireEvent.click(screen.getByRole('button', { name: 'Read' })) };
    };

    it('takes the focus to the heading once that is there, and is ready then', async () => {
      const { container, read } = await goToLatePage();
      expect(container.querySelector('[data-ready="true"]')).toBeNull();
      read();
      await waitFor(() => expect(document.activeElement?.textContent).toBe('Late'));
      expect(container.querySelector('[data-ready="true"]')).not.toBeNull();
    });

    it('leaves the focus in a dialog that was opened meanwhile', async () => {
      const { container, read } = await goToLatePage();
      const dialog = document.body.appendChild(document.createElement('div'));
      dialog.role = 'dialog';
      const field = dialog.appendChild(document.createElement('input'));
      field.focus();
      read();
      await waitFor(() => expect(container.querySelector('[data-ready="true"]')).not.toBeNull());
      expect(document.activeElement).toBe(field);
      dialog.remove();
    });
  });
});

describe('what the palette may search', () => {
  it('has the places of all episodes, and no title with them', async () => {
    const { database } = await aLibrary();
    const shows = await readPaletteShows(database, TODAY);
    expect(shows.map(({ head }) => head.slug).toSorted()).toEqual(['harbour', 'lantern']);
    expect(shows.flatMap(({ episodes }) => episodes).every(({ title }) => title === null)).toBe(true);
  });

  it('has what is being watched first, with what is next there', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    const [first, second] = await readPaletteShows(database, TODAY);
    expect(first).toMatchObject({ head: { slug: 'lantern' }, isWatching: true, next: lantern(1, 2) });
    expect(second).toMatchObject({ head: { slug: 'harbour' }, isWatching: false, next: null });
  });

  it('has only the titles that the horizon lets be read', async () => {
    const { database, library } = await aLibrary();
    expect((await readPaletteTitles(database)).size).toBe(0);
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    await library.commit({ type: 'reveal', version: 1, show: LANTERN, episode: lantern(2, 1), revealed: true });
    expect([...(await readPaletteTitles(database)).keys()].toSorted()).toEqual([lantern(1, 1), lantern(2, 1)]);
    await library.undo();
    expect([...(await readPaletteTitles(database)).keys()]).toEqual([lantern(1, 1)]);
  });

  it('has all titles of a show that is open', async () => {
    const { database, library } = await aLibrary();
    const hide = { title: false, synopsis: false, cast: false, ratings: false };
    await library.commit({
      type: 'set-show-spoilers',
      version: 1,
      show: HARBOUR,
      spoilers: { ...SPOILER_PRESETS.open, hide },
    });
    expect((await readPaletteTitles(database)).size).toBe(3);
  });
});
