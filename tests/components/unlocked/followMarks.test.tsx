import { noticeSaying, setUpStage, stage } from '../marking/stage';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryContext } from '../../../renderer/db/live';
import { readShowPage } from '../../../renderer/db/reads';
import { UnlockedDetails, UnlockedWatcher } from '../../../renderer/features/unlocked';
import { useMarking, type Marking } from '../../../renderer/features/marking';
import { useNotices } from '../../../renderer/stores/notices';
import { useView } from '../../../renderer/stores/view';
import { DEFAULT_SPOILERS } from '../../../shared/domain/spoilers';
import { picard } from '../../support/picard';
import { TODAY } from '../../support/smallPack';
import { loadBuiltIn } from '../../unit/packs/builtIn';

setUpStage();
const pack = loadBuiltIn('picard');
let isWide = true;

beforeEach(() => {
  isWide = true;
  vi.stubGlobal('matchMedia', () => ({ matches: isWide, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(() => useView.setState({ pane: null }));

/** The watcher over a real library, and the marks of the viewer. */
async function watched() {
  let give: (marking: Marking) => void = () => undefined;
  const given = new Promise<Marking>((resolve) => {
    give = resolve;
  });
  function Marks() {
    const marking = useMarking();
    useEffect(() => give(marking), [marking]);
    return null;
  }
  const root = createRootRoute({
    component: () => (
      <>
        <UnlockedWatcher />
        <Marks />
      </>
    ),
  });
  const any = createRoute({ getParentRoute: () => root, path: '$' });
  const history = createMemoryHistory({ initialEntries: ['/show/picard'] });
  const router = createRouter({ routeTree: root.addChildren([any]), history });
  const opened = await stage(<RouterProvider router={router as never} />, pack);
  const page = await readShowPage(opened.database, 'picard', TODAY);
  const marking = await given;
  if (!page) throw new Error('The stage stands.');
  const all = page.seasons.flatMap((season) => season.episodes);
  const find = (season: number, number: number) => {
    const found = all.find((one) => one.season === season && one.number === number);
    if (!found) throw new Error('The pack has it.');
    return found;
  };
  const goTo = (route: string) => act(() => router.navigate({ to: route }));
  return { ...opened, head: page.head, marking, find, goTo };
}

const pane = () => useView.getState().pane;
const announced = () => document.querySelector('[aria-live="polite"]')?.textContent ?? '';

describe('what a mark reveals', () => {
  it('opens beside the page once marking pauses, and never takes the focus', async () => {
    const { marking, head, find } = await watched();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await act(() => marking.toggle(head, find(1, 1)));
    expect(pane()).toBeNull();
    await waitFor(() =>
      expect(pane()).toEqual({ kind: 'unlocked', show: 'picard', season: 1, number: 1, fresh: true }),
    );
    expect(document.activeElement).toBe(field);
    await waitFor(() => expect(announced()).toMatch(/S1\u00a0E1 revealed \d+ facts on \d+ cards · \d+ met/));
    field.remove();
  });

  it('is replaced by the next, and closes when a mark reveals nothing new', async () => {
    const { marking, head, find } = await watched();
    await act(() => marking.toggle(head, find(1, 1)));
    await waitFor(() => expect(pane()).toMatchObject({ number: 1 }));
    await act(() => marking.toggle(head, find(1, 2)));
    await waitFor(() => expect(pane()).toMatchObject({ number: 2 }));
    // Watched again in the same pass: all of it was known.
    await act(() => marking.again(head, find(1, 1)));
    await waitFor(() => expect(pane()).toBeNull());
  });

  it('counts as new in a rewatch only where the current pass alone counts', async () => {
    const { marking, head, find } = await watched();
    await act(() => marking.toggle(head, find(1, 1)));
    await waitFor(() => expect(pane()).not.toBeNull());
    useView.setState({ pane: null });
    await act(() => marking.startPass(head, 'Again'));
    await act(() => marking.mark(head, { kind: 'episode', episode: picard(1, 1) }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(pane()).toBeNull();
    await act(() => marking.startPass(head, 'As new', { ...DEFAULT_SPOILERS, passes: 'current' }));
    await act(() => marking.mark(head, { kind: 'episode', episode: picard(1, 1) }));
    await waitFor(() => expect(pane()).toMatchObject({ kind: 'unlocked', number: 1 }));
  });

  it('goes with the page on which the mark was made', async () => {
    const { marking, head, find, goTo } = await watched();
    await act(() => marking.toggle(head, find(1, 1)));
    await waitFor(() => expect(pane()).toMatchObject({ number: 1 }));
    await goTo('/library');
    await waitFor(() => expect(pane()).toBeNull());
    // Not even what was still to open comes after it.
    await act(() => marking.toggle(head, find(1, 2)));
    await goTo('/up-next');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(pane()).toBeNull();
  });

  it('leaves details alone that were opened on purpose, and offers itself in the notice', async () => {
    const { marking, head, find } = await watched();
    const own = { kind: 'episode' as const, show: 'picard', season: 1, number: 3 };
    useView.setState({ pane: own });
    await act(() => marking.toggle(head, find(1, 1)));
    const notice = await waitFor(() => {
      const found = useNotices.getState().notices.find(({ actions }) => actions.some(({ id }) => id === 'see'));
      if (!found) throw new Error('The notice does not offer it.');
      return found;
    });
    expect(pane()).toEqual(own);
    expect(notice.detail).toMatch(/facts on \d+ cards/);
    expect(notice.actions.map(({ id }) => id)).toEqual(['see', 'earlier', 'undo']);
    act(() => notice.actions[0]?.run());
    expect(pane()).toMatchObject({ kind: 'unlocked', number: 1 });
  });

  it('covers no page on which somebody marks', async () => {
    isWide = false;
    const { marking, head, find } = await watched();
    await act(() => marking.toggle(head, find(1, 1)));
    await waitFor(() => {
      expect(useNotices.getState().notices[0]?.actions.map(({ id }) => id)).toContain('see');
    });
    expect(pane()).toBeNull();
  });

  it('is told in numbers only for several at once', async () => {
    const { marking, head } = await watched();
    await act(() => marking.mark(head, { kind: 'season', season: 1 }));
    await noticeSaying(/^Stored: 10 episodes/);
    await waitFor(() => {
      expect(useNotices.getState().notices[0]?.detail).toMatch(/\d+ facts on \d+ cards · \d+ met$/);
    });
    expect(pane()).toBeNull();
    const first = pack.appearances.filter(({ episode }) => episode.startsWith('episode:picard:s01'));
    const met = Number(/(\d+) met$/.exec(useNotices.getState().notices[0]?.detail ?? '')?.[1]);
    expect(met).toBeGreaterThanOrEqual(new Set(first.map(({ character }) => character)).size);
  });
});

describe('the pane', () => {
  it('shows the lines card by card, and closes when the mark is undone', async () => {
    const close = vi.fn<() => void>();
    const { library, marking, head, find, database } = await watched();
    await act(() => marking.toggle(head, find(1, 1)));
    render(
      <LibraryContext value={{ database, library }}>
        <UnlockedDetails slug="picard" season={1} number={1} fresh onClose={close} />
      </LibraryContext>,
    );
    const region = await screen.findByRole('region', { name: 'Remembrance' });
    const [link] = within(region).getAllByRole('link', { name: 'Jean-Luc Picard' });
    expect(link?.getAttribute('href')).toBe('#/character/picard/picard');
    const facts = pack.characters.flatMap(({ facts }) => facts.filter(({ revealedIn }) => revealedIn === picard(1, 1)));
    const shown = region.querySelectorAll('[data-unlocked]');
    expect(shown.length).toBeGreaterThan(3);
    const later = pack.characters.flatMap(({ facts }) =>
      facts.filter(({ revealedIn }) => revealedIn !== null && revealedIn !== picard(1, 1)),
    );
    const text = region.textContent ?? '';
    expect(facts.some((fact) => text.includes(fact.text['en'] ?? ''))).toBe(true);
    expect(later.filter((fact) => text.includes(fact.text['en'] ?? ''))).toEqual([]);
    await act(() => marking.undo());
    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(screen.queryByRole('region', { name: 'Remembrance' })).toBeNull();
  });
});
