import { setUpStage } from '../marking/stage';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CommandContext } from '../../../renderer/commands';
import { PaletteDialog } from '../../../renderer/features/palette';
import { useView } from '../../../renderer/stores/view';
import { unmark } from '../../support/library';
import { aGate, openSearch, setUpSearch } from './openSearch';

setUpSearch();
setUpStage();

const commands = { go: vi.fn<() => void>(), paneIsOpen: () => false } as unknown as CommandContext;
const show = () => act(() => useView.getState().openDialog('palette'));

async function openPalette() {
  const opened = await openSearch(<PaletteDialog commands={commands} />);
  show();
  const field = await screen.findByRole('combobox', { name: 'Find' });
  // The programme is read.
  await screen.findByRole('group', { name: 'Shows' });
  return { ...opened, field };
}
const chosen = () => screen.getByRole('option', { selected: true });
const groups = () =>
  screen.getAllByRole('group').map((one) => one.getAttribute('aria-labelledby')?.split('-group-')[1]);

describe('the palette over the search', () => {
  it('finds who is misspelt, underlines what was meant, and opens the card', async () => {
    const { field } = await openPalette();
    await userEvent.type(field, 'jurrati');
    const group = await screen.findByRole('group', { name: 'Characters' });
    const [first] = within(group).getAllByRole('option');
    expect(first?.textContent).toMatch(/Agnes Jurati/);
    expect(first?.querySelector('mark')?.textContent).toBe('Jurati');
    expect(screen.getByText('also matching “jurati”')).toBeTruthy();
    expect(chosen()).toBe(first);
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#/character/picard/jurati');
  });

  it('finds nobody who is still to come, and nothing that tells of them', async () => {
    const { field } = await openPalette();
    await userEvent.type(field, 'kestra');
    await screen.findByText(/^Nothing found\./);
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByText('0 results')).toBeTruthy();
    expect(screen.getByText(/^Searching within S1\sE5 of Star Trek: Picard$/)).toBeTruthy();
  });

  it('lets an unmark take away what is shown, at once', async () => {
    const { field, library } = await openPalette();
    await userEvent.type(field, 'icheb');
    await screen.findByRole('option', { name: /^Icheb/ });
    await act(async () => {
      await library.commit(unmark('show:picard:picard', { kind: 'episode', episode: 'episode:picard:s01e05' }));
    });
    await waitFor(() => expect(screen.queryByRole('option', { name: /^Icheb/ })).toBeNull());
  });

  it('shows what the page finds itself at once, and lets the rest come without moving the choice', async () => {
    const { field, search } = await openPalette();
    const { gate, open } = aGate();
    search.gate = gate;
    await userEvent.type(field, 'stardust');
    const row = await screen.findByRole('option', { name: /^Stardust City Rag/ });
    expect(chosen()).toBe(row);
    await userEvent.clear(field);
    await userEvent.type(field, 'maps');
    await screen.findByRole('option', { name: /^Maps and Legends/ });
    await userEvent.clear(field);
    await userEvent.type(field, 'picard');
    await screen.findByRole('option', { name: /^Star Trek: Picard/ });
    expect(groups()).toEqual(['show', 'everything']);
    await userEvent.keyboard('{ArrowDown}');
    const before = chosen().id;
    await open();
    await screen.findByRole('option', { name: /^Jean-Luc Picard/ });
    expect(chosen().id).toBe(before);
  });

  it('lets Enter wait for the answer to what was typed last', async () => {
    const { field, search } = await openPalette();
    // Who plays him is found with him as well: what is meant is the first of what fits now, not what stood there before.
    await userEvent.type(field, 'jonathan del arco');
    await waitFor(() => expect(chosen().textContent).toMatch(/^Jonathan Del Arco/));
    const { gate, open } = aGate();
    search.gate = gate;
    const asked = search.asked.length;
    // Pasted over it, so that no time passes between the letters and the key.
    (field as HTMLInputElement).select();
    await userEvent.paste('hugh');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(search.asked.length).toBeGreaterThan(asked));
    expect(location.hash).toBe('');
    await open();
    await waitFor(() => expect(location.hash).toBe('#/character/picard/hugh'));
  });

  it('keeps what was looked for once it led somewhere, and looks for it again', async () => {
    const { field } = await openPalette();
    await userEvent.type(field, 'Maddox');
    await screen.findByRole('option', { name: /^Bruce Maddox/ });
    await userEvent.keyboard('{Enter}');
    show();
    await userEvent.click(await screen.findByRole('option', { name: 'Maddox' }));
    await screen.findByRole('option', { name: /^Bruce Maddox/ });
    expect((await screen.findByRole('combobox')).getAttribute('value')).toBe('Maddox');
  });

  it('leads to all results, and still does what is asked', async () => {
    const { field } = await openPalette();
    await userEvent.type(field, 'borg');
    await userEvent.click(await screen.findByRole('option', { name: /^All results for “borg”/ }));
    expect(location.hash).toBe('#/search?q=borg');
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
    show();
    const again = await screen.findByRole('combobox');
    await waitFor(() => expect(document.activeElement).toBe(again));
    await userEvent.type(again, 'go to the libr');
    // Not by its name: what is marked of it is a word of its own there.
    await waitFor(() => expect(chosen().textContent).toMatch(/^Go to the library/));
    await waitFor(() => expect(groups()).toEqual(['commands']));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(commands.go).toHaveBeenCalledWith('/library'));
  });

  it('goes on without the worker', async () => {
    const { field, search } = await openPalette();
    search.isBroken = true;
    await userEvent.type(field, 'picard 1 3');
    await screen.findByRole('option', { name: /^The End Is the Beginning/ });
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#/show/picard/s1e3');
  });
});
