import { markOf, noticeSaying, setUpStage, stage } from '../marking/stage';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ShowScreen } from '../../../renderer/features/show';
import { useView } from '../../../renderer/stores/view';
import { lantern, smallPack } from '../../support/smallPack';

setUpStage();

const focusedName = () => document.activeElement?.getAttribute('aria-label');

describe('the show screen', () => {
  it('names rows by code and holds no hidden title anywhere', async () => {
    await stage(<ShowScreen slug="lantern" />);
    await markOf('S1E1');
    const names = screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label') ?? '');
    expect(names.every((name) => /^S\d+E\d+$/.test(name))).toBe(true);
    expect(document.body.innerHTML).not.toContain('Secret title');
    await userEvent.click(await markOf('S1E1'));
    await noticeSaying(/^Stored/);
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'S1E1 Secret title lantern 1 1' })).toBeTruthy());
    expect(document.body.innerHTML).not.toContain('Secret title lantern 1 2');
  });

  it('names an episode that counts as two by both numbers', async () => {
    const pack = smallPack();
    const episodes = pack.episodes
      .filter(({ id }) => id !== lantern(1, 4))
      .map((one) => (one.id === lantern(1, 3) ? { ...one, numberTo: 4 } : one));
    await stage(<ShowScreen slug="lantern" />, { ...pack, episodes });
    expect(await screen.findByRole('checkbox', { name: 'S1E3–4' })).toBe(await markOf('S1E3'));
    await screen.findByText('Episode 3–4');
    await userEvent.click(await markOf('S1E3'));
    await noticeSaying(/^Stored: S1\u00a0E3–4 Secret title lantern 1 3$/);
    await userEvent.click(await markOf('S1E3'));
    const unmarked = await noticeSaying(/^Stored: S1\u00a0E3–4, no longer watched$/);
    act(() => unmarked.actions.find(({ id }) => id === 'undo')?.run());
    await noticeSaying(/^Undone: .*S1\u00a0E3–4/);
  });

  it('draws the horizon once, below the episode watched last', async () => {
    await stage(<ShowScreen slug="lantern" />);
    await userEvent.click(await markOf('S1E2'));
    const label = await screen.findByText('your horizon');
    const box = await markOf('S1E2');
    expect(box.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect((await markOf('S1E3')).compareDocumentPosition(label) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
    expect(screen.getAllByText('your horizon')).toHaveLength(1);
  });

  it('is one tab stop that J, K, arrows, Home and End move', async () => {
    await stage(<ShowScreen slug="lantern" />);
    const first = await markOf('S1E1');
    const stops = screen.getAllByRole('checkbox').filter((box) => box.getAttribute('tabindex') === '0');
    expect(stops).toEqual([first]);
    first.focus();
    await userEvent.keyboard('j');
    expect(focusedName()).toBe('S1E2');
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedName()).toBe('S1E3');
    await userEvent.keyboard('k');
    expect(focusedName()).toBe('S1E2');
    await userEvent.keyboard('{End}');
    const last = focusedName();
    expect(last).toBe('S0E2');
    await userEvent.keyboard('{Home}');
    expect(focusedName()).toBe('S1E1');
    await userEvent.keyboard('{PageDown}');
    expect(focusedName()).toBe('S3E3');
  });

  it('opens the episode page with Enter and the pane with a click', async () => {
    await stage(<ShowScreen slug="lantern" />);
    (await markOf('S1E4')).focus();
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#/show/lantern/s1e4');
    await userEvent.click(screen.getByRole('button', { name: 'S1E2 Episode 2' }));
    expect(useView.getState().pane).toEqual({ kind: 'episode', show: 'lantern', season: 1, number: 2 });
  });

  it('rates, skips and makes a favourite of the focused row', async () => {
    await stage(<ShowScreen slug="lantern" />);
    (await markOf('S1E1')).focus();
    await userEvent.keyboard('8');
    await noticeSaying(/rated 8 of 10$/);
    await screen.findByText('rated 8 of 10');
    await userEvent.keyboard('s');
    await noticeSaying(/skipped$/);
    await userEvent.keyboard('f');
    await noticeSaying(/a favourite$/);
  });

  it('starts a rewatch in which every mark is open again', async () => {
    await stage(<ShowScreen slug="harbour" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Mark Season 1' }));
    await noticeSaying(/^Stored/);
    await userEvent.click(await screen.findByRole('button', { name: /^Pass:/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.clear(dialog.getByLabelText('Name of the new pass'));
    await userEvent.type(dialog.getByLabelText('Name of the new pass'), 'With Ada');
    await userEvent.click(dialog.getByRole('button', { name: 'Start a rewatch' }));
    await screen.findByRole('button', { name: 'Pass: With Ada' });
    await waitFor(async () => expect((await markOf('S1E1')).checked).toBe(false));
  });

  it('opens titles when the viewer opens the show', async () => {
    await stage(<ShowScreen slug="harbour" />);
    await userEvent.click(await screen.findByRole('button', { name: /hidden before watching/ }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: /^Open/ }));
    await screen.findByRole('checkbox', { name: 'S1E2 Secret title harbour 1 2' });
  });

  it('says so when there is no such show', async () => {
    await stage(<ShowScreen slug="nowhere" />);
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such show here.' })).toBeTruthy();
  });
});
