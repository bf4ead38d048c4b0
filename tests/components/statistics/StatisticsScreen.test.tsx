import { noticeSaying, setUpStage } from '../marking/stage';
import { type Fill, openRoute, type Opened } from '../openRoute';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { StatisticsScreen } from '../../../renderer/features/statistics';
import { installFakeDesktop } from '../../support/fakeDesktop';
import { episode, mark } from '../../support/library';
import { HARBOUR, LANTERN, lantern } from '../../support/smallPack';

// There are no workers here: the same job runs beside the page.
vi.mock('../../../renderer/workers/statistics/statisticsWorker', async () => {
  const { countStatistics } = await import('../../../renderer/workers/statistics/jobs');
  return {
    countInWorker: (
      database: string,
      asked: Parameters<typeof countStatistics>[1],
      report: (read: number) => void,
    ) => ({ tally: countStatistics(database, asked, async (read) => report(read)), end: () => undefined }),
  };
});

setUpStage();

async function open(address: string, fill: Fill) {
  const opened = await openRoute('/statistics', address, fill, ({ database }) => (
    <StatisticsScreen database={database} />
  ));
  await screen.findByRole('heading', { level: 1, name: 'Statistics' });
  return opened;
}

const evening = { when: { kind: 'minute', at: Date.parse('2026-11-20T20:00:00Z'), zone: 'UTC' } } as const;
const some = async (library: Opened['library']) => {
  await library.commit(mark(LANTERN, episode(lantern(1, 1)), evening));
  await library.commit(mark(HARBOUR, { kind: 'show' }));
};
const figures = () =>
  screen.getAllByRole('definition').map((one) => `${one.textContent} ${one.previousElementSibling?.textContent}`);

describe('the statistics', () => {
  it('say what will stand there while nothing is watched', async () => {
    await open('/statistics', async () => undefined);
    await screen.findByText('Nothing is watched yet.');
    await userEvent.click(screen.getByRole('button', { name: 'Go to Up next' }));
    expect(location.hash).toBe('#/up-next');
  });

  it('count what is asked, name what is left out, and count again after a mark', async () => {
    const { library } = await open('/statistics', some);
    await screen.findByRole('heading', { name: 'Day by day' });
    expect(figures()).toEqual([
      '4 plays',
      '2 h 40 min watched',
      '1 day with a play',
      '1 day longest run, in November 2026',
    ]);
    screen.getByText(/^3 plays were marked in bulk/);
    await library.commit(mark(LANTERN, episode(lantern(1, 2)), evening));
    await waitFor(() => expect(figures()[0]).toBe('5 plays'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'The lantern');
    await waitFor(() => expect(figures()[0]).toBe('2 plays'));
    expect(document.body.innerHTML).not.toContain('Secret title');
  });

  it('have a sentence and a table for each chart', async () => {
    await open('/statistics', some);
    const rhythm = await screen.findByRole('region', { name: 'Rhythm' });
    within(rhythm).getByRole('img', { name: /Mostly Friday, about 20:00\.$/ });
    for (const chart of screen.getAllByRole('img')) expect(chart.getAttribute('aria-label')).toMatch(/\w\. .+\.$/);
    await userEvent.click(within(rhythm).getByRole('button', { name: 'As a table' }));
    const table = within(rhythm).getByRole('region', { name: 'Rhythm, as a table' });
    expect(table.tabIndex).toBe(0);
    expect(within(table).getByRole('row', { name: /^Friday/ }).textContent).toBe(`Friday${'0'.repeat(20)}1000`);
  });

  it('save the table of a chart for spreadsheets', async () => {
    installFakeDesktop();
    await open('/statistics', some);
    await userEvent.click(await screen.findByRole('button', { name: 'Save: Day by day' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /CSV/ }));
    await noticeSaying(/^Saved: Watchbill Day by day 2026-11-21\.csv$/);
    expect(window.fakeDesktop.files).toEqual([
      { name: 'Watchbill Day by day 2026-11-21.csv', content: 'Day,Plays\r\n2026-11-20,1\r\n' },
    ]);
  });
});
