import { markOf, noticeSaying, setUpStage, stage } from './stage';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ShowScreen } from '../../../renderer/features/show';

setUpStage();

async function openFor(code: string) {
  const library = await stage(<ShowScreen slug="lantern" />);
  (await markOf(code)).focus();
  await userEvent.keyboard('{Shift>}M{/Shift}');
  return { ...library, dialog: await screen.findByRole('dialog') };
}

describe('the date dialog', () => {
  it('opens on Shift M and stores a month, saying how sure it is', async () => {
    const { database, dialog } = await openFor('S1E2');
    const choices = within(dialog);
    expect(choices.getByText('When did you watch it?')).toBeTruthy();
    await userEvent.click(choices.getByRole('radio', { name: /In a month/ }));
    fireEvent.change(choices.getByLabelText('Month'), { target: { value: '2020-02' } });
    await userEvent.click(choices.getByRole('button', { name: 'Mark watched' }));
    const notice = await noticeSaying(/^Stored: S1\u00a0E2/);
    expect(notice.detail).toBe('February 2020');
    const [play] = await database.plays.toArray();
    expect(play).toMatchObject({ precision: 'month', from: '2020-02-01', to: '2020-02-29' });
    expect((await markOf('S1E2')).checked).toBe(true);
  });

  it('refuses a day to come and a range the wrong way round, with a sentence at the field', async () => {
    const { dialog } = await openFor('S1E1');
    const choices = within(dialog);
    await userEvent.click(choices.getByRole('radio', { name: /On a day/ }));
    fireEvent.change(choices.getByLabelText('Day'), { target: { value: '2026-11-22' } });
    await userEvent.click(choices.getByRole('button', { name: 'Mark watched' }));
    expect(choices.getByText('That day is still to come')).toBeTruthy();
    expect(document.activeElement).toBe(choices.getByLabelText('Day'));
    await userEvent.click(choices.getByRole('radio', { name: /Between/ }));
    fireEvent.change(choices.getByLabelText('First day'), { target: { value: '2020-02-02' } });
    fireEvent.change(choices.getByLabelText('Last day'), { target: { value: '2020-02-01' } });
    await userEvent.click(choices.getByRole('button', { name: 'Mark watched' }));
    expect(choices.getByText('The last day lies before the first')).toBeTruthy();
  });

  it('spreads a range over a season in story order', async () => {
    const { database } = await stage(<ShowScreen slug="lantern" />);
    await userEvent.click(await screen.findByRole('button', { name: 'More for Season 1' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Watched earlier…' }));
    const choices = within(await screen.findByRole('dialog'));
    await userEvent.click(choices.getByRole('radio', { name: /Between/ }));
    fireEvent.change(choices.getByLabelText('First day'), { target: { value: '2020-02-01' } });
    fireEvent.change(choices.getByLabelText('Last day'), { target: { value: '2020-03-01' } });
    await userEvent.click(choices.getByRole('button', { name: 'Mark 4' }));
    await noticeSaying(/^Stored: 4 episodes of Season 1$/);
    const plays = await database.plays.toArray();
    expect(plays.every((play) => play.precision === 'range' && play.from === '2020-02-01')).toBe(true);
    const orders = plays.map((play) => play.order);
    expect(new Set(orders).size).toBe(4);
  });

  it('changes the date of what was just marked', async () => {
    const { database } = await stage(<ShowScreen slug="lantern" />);
    await userEvent.click(await markOf('S1E1'));
    const stored = await noticeSaying(/^Stored/);
    act(() => stored.actions.find((action) => action.id === 'earlier')?.run());
    const choices = within(await screen.findByRole('dialog'));
    expect(choices.getByText('Change the date')).toBeTruthy();
    expect(choices.queryByRole('radio', { name: /^Now/ })).toBeNull();
    await userEvent.click(choices.getByRole('radio', { name: /first shown/ }));
    await userEvent.click(choices.getByRole('button', { name: 'Change' }));
    await noticeSaying(/new date$/);
    const live = (await database.plays.toArray()).filter((play) => play.state === 'live');
    expect(live).toHaveLength(1);
    expect(live[0]).toMatchObject({ precision: 'day', from: '2020-01-01' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
