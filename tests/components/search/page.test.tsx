import { setUpStage } from '../marking/stage';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SearchPage } from '../../../renderer/features/search/SearchPage';
import type { SearchKind } from '../../../renderer/search/kinds';
import { mark, unmark } from '../../support/library';
import { aGate, openSearch, setUpSearch } from './openSearch';

setUpSearch();
setUpStage();

/** The page with its address, as the router keeps it. */
function Page({ first }: { first: string }) {
  const [{ text, kind }, set] = useState<{ text: string; kind: SearchKind | null }>({ text: first, kind: null });
  return <SearchPage text={text} kind={kind} onChange={(text, kind) => set({ text, kind })} />;
}
const open = (first = '') => openSearch(<Page first={first} />);
const field = () => screen.getByRole('searchbox');
const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
const names = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

describe('the page of all results', () => {
  it('has the focus in its field, and shows every kind with the sentence in which it was found', async () => {
    await open('seven');
    expect(document.activeElement).toBe(field());
    await screen.findByRole('link', { name: /^Seven of Nine/ });
    expect(names()).toEqual(['Characters', 'People', 'Episodes']);
    const episode = screen.getByRole('link', { name: /^Stardust City Rag/ });
    expect(episode.textContent).toMatch(/S1\sE5 · Star Trek: Picard.*Seven finds Icheb/);
    expect([...episode.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['Seven']);
  });

  it('shows one kind alone, and all of it', async () => {
    await open('picard');
    await screen.findByRole('link', { name: /^Jean-Luc Picard/ });
    const all = screen.getByRole('radio', { name: /^All/ });
    expect(all.getAttribute('aria-checked')).toBe('true');
    const [showAll] = screen.getAllByRole('button', { name: /^Show all \d+$/ });
    if (showAll) await userEvent.click(showAll);
    await waitFor(() => expect(names()).toEqual(['Characters']));
    const [, count = '0'] = /(\d+)$/.exec(screen.getByRole('radio', { name: /^Characters/ }).textContent) ?? [];
    await waitFor(() => expect(links()).toHaveLength(Number(count)));
    // The kind stays while something else is looked for, also when there is nothing of it.
    await userEvent.clear(field());
    await userEvent.type(field(), 'stardust city');
    await screen.findByText('Nothing of this kind for “stardust city”.');
    await userEvent.click(screen.getByRole('radio', { name: /^All/ }));
    await screen.findByRole('link', { name: /^Stardust City Rag/ });
  });

  it('says how far it is as long as not everything can be found yet', async () => {
    const { search } = await openSearch(<Page first="" />);
    search.gate = aGate().gate;
    search.share = 0.42;
    await userEvent.type(field(), 'seven');
    await screen.findByText('Reading what can be found: 42%…');
  });

  it('is gone through by keys, into the results and out of them', async () => {
    await open('seven');
    await screen.findByRole('link', { name: /^Seven of Nine/ });
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toMatch(/^SN?Seven of Nine/);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(document.activeElement?.textContent).toMatch(/Seven of Nine/);
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('{Escape}');
    expect(field().getAttribute('value')).toBe('');
  });

  it('follows what is marked and unmarked elsewhere', async () => {
    const { library } = await open('icheb');
    await screen.findByRole('link', { name: /^Icheb/ });
    const last = { kind: 'episode', episode: 'episode:picard:s01e05' } as const;
    await act(async () => void (await library.commit(unmark('show:picard:picard', last))));
    await screen.findByText('Nothing found for “icheb”.');
    expect(links()).toEqual([]);
    await act(async () => void (await library.commit(mark('show:picard:picard', last))));
    await screen.findByRole('link', { name: /^Icheb/ });
  });

  it('begins with what was looked for lately, and forgets it when asked', async () => {
    await open();
    screen.getByText(/^Characters you have met/);
    await userEvent.type(field(), 'hugh');
    const link = await screen.findByRole('link', { name: /^Hugh/ });
    await userEvent.click(link);
    await userEvent.clear(field());
    const recent = await screen.findByRole('region', { name: 'Looked for lately' });
    await userEvent.click(within(recent).getByRole('button', { name: 'hugh' }));
    await screen.findByRole('link', { name: /^Hugh/ });
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(document.activeElement).toBe(field());
    await userEvent.click(await screen.findByRole('button', { name: 'Forget these' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Looked for lately' })).toBeNull());
  });

  it('says when the search cannot be had', async () => {
    const { search } = await open();
    search.isBroken = true;
    await userEvent.type(field(), 'hugh');
    await screen.findByText('The search could not be started.');
    search.isBroken = false;
    await userEvent.type(field(), ' ');
    await screen.findByRole('link', { name: /^Hugh/ });
  });

  it('asks one question at a time, and of what was typed meanwhile only the last', async () => {
    const { search } = await open();
    const held = aGate();
    search.gate = held.gate;
    await userEvent.type(field(), 'hugh');
    expect(search.asked).toEqual(['h']);
    await held.open();
    await screen.findByRole('link', { name: /^Hugh/ });
    expect(search.asked).toEqual(['h', 'hugh']);
  });

  it('begins anew without the rows of what was looked for before', async () => {
    const { search } = await open('seven');
    await screen.findByRole('link', { name: /^Seven of Nine/ });
    await userEvent.clear(field());
    expect(links()).toEqual([]);
    const held = aGate();
    search.gate = held.gate;
    await userEvent.type(field(), 'hugh');
    expect(links()).toEqual([]);
    await held.open();
    await screen.findByRole('link', { name: /^Hugh/ });
  });
});
