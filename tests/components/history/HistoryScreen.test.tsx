import { noticeSaying, setUpStage } from '../marking/stage';
import { type Fill, openRoute, type Opened } from '../openRoute';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { VirtuosoMockContext } from 'react-virtuoso';
import { describe, expect, it } from 'vitest';
import { HistoryScreen } from '../../../renderer/features/history';
import { episode, mark } from '../../support/library';
import { HARBOUR, harbour, LANTERN, lantern } from '../../support/smallPack';

setUpStage();

async function open(address: string, fill: Fill) {
  const opened = await openRoute('/history', address, fill, ({ database }) => (
    // Nothing has a height here: the list is told what it would see.
    <VirtuosoMockContext value={{ viewportHeight: 2000, itemHeight: 32 }}>
      <HistoryScreen database={database} />
    </VirtuosoMockContext>
  ));
  await screen.findByRole('heading', { level: 1, name: 'History' });
  return opened;
}

const on = (day: string) => ({ when: { kind: 'day' as const, on: day } });
const some = async (library: Opened['library']) => {
  await library.commit(mark(LANTERN, episode(lantern(1, 1)), on('2024-05-01')));
  await library.commit(mark(LANTERN, episode(lantern(1, 2)), on('2024-05-02')));
  await library.commit(mark(HARBOUR, episode(harbour(1)), on('2024-05-02')));
  await library.commit(mark(HARBOUR, episode(harbour(2)), { when: { kind: 'unknown' } }));
};
const box = (name: RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name });

describe('the history', () => {
  it('says what will stand there while nothing is watched', async () => {
    await open('/history', async () => undefined);
    await screen.findByText('Nothing is watched yet.');
    await userEvent.click(screen.getByRole('button', { name: 'Go to Up next' }));
    expect(location.hash).toBe('#/up-next');
  });

  it('has each viewing under its day, and those without a date in a place of their own', async () => {
    const { library } = await open('/history', some);
    await box(/^Select The lantern S1.E2 Secret title lantern 1 2, 2 May 2024$/);
    const heads = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(heads()).toEqual(['Thursday 2 May 2024', 'Wednesday 1 May 2024', 'Date not known']);
    screen.getByText('1 play has no date.');
    // What is marked meanwhile stands there at once.
    await library.commit(mark(LANTERN, episode(lantern(1, 3))));
    await waitFor(() => expect(heads()[0]).toBe('Today'));
  });

  it('filters by show and by how sure the date is', async () => {
    const { router } = await open('/history', some);
    await box(/lantern S1.E1/);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'The harbour');
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: /lantern/ })).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Show it' }));
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1));
    expect(router.state.location.search).toEqual({ show: 'harbour', sure: 'unknown' });
  });

  it('gives several selected plays another date, one action a show, and each can be undone', async () => {
    const { database, library } = await open('/history', some);
    await userEvent.click(await box(/harbour S1.E1/));
    (await box(/lantern S1.E1/)).focus();
    await userEvent.keyboard('{Shift>}x{/Shift}');
    screen.getByText('3 plays selected in 2 shows');
    await userEvent.keyboard('e');
    const dialog = await screen.findByRole('dialog', { name: 'Change the dates' });
    await userEvent.click(await screen.findByRole('radio', { name: /^In a month/ }));
    const field = dialog.querySelector<HTMLInputElement>('input[type=month]');
    expect(field).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    await noticeSaying(/The lantern, new date/);
    const live = async () => (await database.plays.toArray()).filter(({ state }) => state === 'live');
    await waitFor(async () => expect((await live()).filter(({ precision }) => precision === 'month')).toHaveLength(3));
    expect((await database.journal.toArray()).slice(-2).map(({ action }) => action.type)).toEqual([
      'edit-plays',
      'edit-plays',
    ]);
    await waitFor(() => expect(screen.queryByText(/plays selected/)).toBeNull());
    await library.undo();
    await library.undo();
    expect((await live()).filter(({ precision }) => precision === 'day')).toHaveLength(3);
  });

  it('jumps to a date, and back up from there', async () => {
    await open('/history?at=2024-05-01', some);
    await box(/lantern S1.E1/);
    await userEvent.click(screen.getByRole('button', { name: 'Show later ones' }));
    await box(/lantern S1.E2/);
    await userEvent.click(screen.getByRole('button', { name: 'To the newest' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Show later ones' })).toBeNull());
  });
});
