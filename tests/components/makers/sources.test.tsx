import { setUpStage } from '../marking/stage';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ConflictsScreen, SourcesScreen } from '../../../renderer/features/sources';
import { stageAt } from './stageAt';

setUpStage();

const openConflicts = (search = '', watched = 1) =>
  stageAt(`/conflicts/picard${search}`, '/conflicts/$slug', () => <ConflictsScreen show="picard" />, watched);
const openSources = (search = '', watched = 1) =>
  stageAt(`/sources/picard${search}`, '/sources/$slug', () => <SourcesScreen show="picard" />, watched);

describe('the conflicts', () => {
  it('count what is inside and what is beyond, and name nothing of the latter', async () => {
    await openConflicts();
    await screen.findByText('20 within your horizon · 14 beyond it');
    expect(await screen.findByText('14 conflicts')).toBeTruthy();
    const list = screen.getByRole('group', { name: 'Conflicts' });
    expect(within(list).getAllByRole('link')).toHaveLength(20);
    expect(document.body.innerHTML).not.toContain('new body');
  });

  it('show each side with who says it, what holds and why', async () => {
    await openConflicts();
    const article = await screen.findByRole('article', { name: 'First day of season 1' });
    for (const side of ['January 23, 2020', 'January 2020, with no day', 'March 3, 2022']) {
      expect(within(article).getByText(side)).toBeTruthy();
    }
    const sides = within(article).getAllByRole('list')[0];
    expect(sides && within(sides).getByRole('link', { name: 'Season 4 speculation' }).getAttribute('href')).toBe(
      '#/sources/picard?source=source%3Apicard%3Aarticle-season-4',
    );
    expect(within(article).getByText('January 23, 2020.')).toBeTruthy();
    expect(within(article).getByText(/^Datasets and a listing agree/)).toBeTruthy();
    // Only the side that says the very same is said to hold.
    expect(within(article).getAllByText('holds')).toHaveLength(1);
  });

  it('open the first one for an address that names nothing inside', async () => {
    await openConflicts('?conflict=nothing-of-that-name');
    await screen.findByRole('article', { name: 'First day of season 1' });
  });

  it('move by J and K in one tab stop', async () => {
    await openConflicts();
    const list = await screen.findByRole('group', { name: 'Conflicts' });
    const links = within(list).getAllByRole('link');
    expect(links.filter((one) => one.tabIndex === 0)).toEqual([links[0]]);
    links[0]?.focus();
    await userEvent.keyboard('jj');
    expect(document.activeElement).toBe(links[2]);
    expect(links.filter((one) => one.tabIndex === 0)).toEqual([links[2]]);
    await userEvent.keyboard('k');
    expect(document.activeElement).toBe(links[1]);
  });

  it('keep the focus at what a step leads to', async () => {
    const { router } = await openConflicts();
    const next = await screen.findByRole('link', { name: /^Next: / });
    next.focus();
    // The app's history is the hash of the window; here the step is taken for it.
    await act(() => router.navigate({ href: next.getAttribute('href')?.slice(1) ?? '' }));
    const heading = await screen.findByRole('heading', { level: 2, name: 'Time between Nemesis and the series' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('grow with a mark made elsewhere', async () => {
    const { library } = await openConflicts();
    await screen.findByText('20 within your horizon · 14 beyond it');
    await library.undo();
    await screen.findByText('15 within your horizon · 19 beyond it');
  });

  it('of no show at all say so', async () => {
    await stageAt('/conflicts/nothing', '/conflicts/$slug', () => <ConflictsScreen show="nothing" />);
    await screen.findByRole('heading', { level: 1, name: 'There is no such show here.' });
  });
});

describe('the sources', () => {
  const overview = '?source=source:picard:article-overview';

  it('show what one says, and who says so on demand only', async () => {
    await openSources(overview);
    const article = await screen.findByRole('article', { name: 'Series overview: cast, characters and production' });
    const text = within(article).getByText('CBS All Access, a streaming service, commissioned the show.');
    const claim = text.closest('li');
    expect(claim).not.toBeNull();
    const line = within(claim ?? article);
    expect(line.getByText('agrees')).toBeTruthy();
    expect(line.queryByRole('list')).toBeNull();
    const count = line.getByRole('button', { name: 'Who says so? 2 sources' });
    expect(count.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(count);
    expect(count.getAttribute('aria-expanded')).toBe('true');
    const lines = line.getByRole('list', { name: 'Sources' });
    expect(count.getAttribute('aria-controls')).toBe(lines.id);
    expect(within(lines).getAllByRole('link')).toHaveLength(2);
    await userEvent.click(count);
    expect(line.queryByRole('list')).toBeNull();
  });

  it('are filtered by what holds, in the address', async () => {
    const { router } = await openSources(overview);
    const article = await screen.findByRole('article', { name: /^Series overview/ });
    await userEvent.click(within(article).getByRole('radio', { name: /^disagrees/ }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ verdict: 'disagrees' }));
    const claims = within(article)
      .getAllByRole('listitem')
      .filter((one) => one.querySelector('[data-verdict]') !== null);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(within(claim).getByText('disagrees')).toBeTruthy();
    expect(within(article).getAllByText('What holds')).toHaveLength(claims.length);
  });

  it('say that nobody confirms what nobody confirms', async () => {
    await openSources(overview);
    const text = await screen.findByText(/became public in May 2019/);
    const line = within(text.closest('li') ?? document.body);
    expect(line.getByText('unconfirmed')).toBeTruthy();
    await userEvent.click(line.getByRole('button', { name: 'Who says so? 0 sources' }));
    expect(line.getByText(/^No source that was read says it/)).toBeTruthy();
  });

  it('name all claims together, source by source, with those that say most first', async () => {
    await openSources();
    await screen.findByRole('heading', { level: 2, name: 'All claims' });
    const heads = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(heads[0]).toBe('Series overview: cast, characters and production');
    expect(heads).toHaveLength(5);
  });

  it('tell what of the companion rests on one of which no claim is kept', async () => {
    await openSources('?source=source:picard:tsf');
    await screen.findByText(/^No claim of it is kept here by itself/);
    expect(await screen.findByText('Ended as planned, with its third season')).toBeTruthy();
  });
});
