import { noticeSaying, setUpStage, stage } from '../marking/stage';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CalendarScreen } from '../../../renderer/features/calendar';
import { aLibrary, episode, mark } from '../../support/library';
import { LANTERN, lantern } from '../../support/smallPack';

setUpStage();

/** The clock stands on Saturday, 21 November 2026: the second of three episodes of lantern's last season is out. */
async function open(address = '/calendar', follow = true) {
  const filled = await aLibrary();
  if (follow) await filled.library.commit(mark(LANTERN, episode(lantern(1, 1))));
  const root = createRootRoute();
  const route = createRoute({
    getParentRoute: () => root,
    path: '/calendar',
    component: () => <CalendarScreen database={filled.database} app="0.1.0" />,
  });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ routeTree: root.addChildren([route]), history });
  // The app's own router is another type; here only this one route is.
  await stage(<RouterProvider router={router as never} />, undefined, filled);
  await screen.findByRole('heading', { level: 1 });
  return { ...filled, router };
}

// In a browser a cell of a grid is a gridcell; the library of the tests does not know where it stands.
const cell = (name: RegExp) => screen.findByRole('cell', { name });

describe('the calendar', () => {
  it('says what will stand there, and leads to the library', async () => {
    await open('/calendar', false);
    await screen.findByText('No show is followed yet.');
    await userEvent.click(screen.getByRole('button', { name: 'Choose shows in the library' }));
    expect(location.hash).toBe('#/library');
  });

  it('reads a day out whole, without a title that is hidden', async () => {
    await open();
    await screen.findByRole('heading', { level: 1, name: 'November 2026' });
    const today = await cell(/^Saturday 21 November 2026, today, 1 episode: The lantern S3.E2$/);
    expect(today.getAttribute('aria-selected')).toBe('true');
    expect(today.getAttribute('aria-current')).toBe('date');
    expect(today.tabIndex).toBe(0);
    expect(screen.getAllByRole('cell').filter((one) => one.tabIndex === 0)).toHaveLength(1);
    expect(document.body.innerHTML).not.toContain('Secret title');
  });

  it('goes through days and months by keys, and to what airs by Enter', async () => {
    await open();
    (await cell(/^Saturday 21 November/)).focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-day')).toBe('2026-11-22'));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-day')).toBe('2026-11-08'));
    await userEvent.keyboard('{PageDown}');
    await screen.findByRole('heading', { level: 1, name: 'December 2026' });
    await waitFor(() => expect(document.activeElement?.getAttribute('data-day')).toBe('2026-12-08'));
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    const mark = await screen.findByRole('checkbox', { name: /^S3E2/ });
    (await cell(/^Saturday 21 November/)).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(mark);
  });

  it('marks what airs on the chosen day, and not what is not out', async () => {
    const { database } = await open();
    const mark = await screen.findByRole('checkbox', { name: /^S3E2/ });
    await userEvent.click(mark);
    await noticeSaying(/S3.E2/);
    expect(await database.plays.count()).toBe(2);
    await cell(/^Saturday 21 November 2026, today, 1 episode: The lantern S3.E2, watched$/);
    await userEvent.click(await cell(/^Saturday 28 November/));
    const day = await screen.findByRole('region', { name: 'Saturday 28 November 2026' });
    expect(within(day).getByRole('checkbox').getAttribute('aria-disabled')).toBe('true');
    within(day).getByText('in 7 days');
  });

  it('has an agenda of two months with today as a line, and specials when asked', async () => {
    const { router } = await open('/calendar?view=agenda&on=2020-06-02');
    await screen.findByText('Nothing of your shows airs in June 2020 and July 2020.');
    await userEvent.click(screen.getByRole('switch', { name: 'Specials' }));
    await screen.findByRole('region', { name: 'Monday 1 June 2020' });
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    await screen.findByRole('region', { name: 'Saturday 14 November 2026' });
    expect(screen.getAllByRole('region')).toHaveLength(3);
    expect(screen.getAllByText('Today').map((one) => one.tagName)).toEqual(['BUTTON', 'SPAN']);
    expect(router.state.location.search).toEqual({ view: 'agenda', specials: 'yes' });
  });
});
