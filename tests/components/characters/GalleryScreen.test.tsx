import { setUpStage } from '../marking/stage';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { mark } from '../../support/library';
import { PICARD, picard } from '../../support/picard';
import { openCharacters } from './openCharacters';

setUpStage();

const S = '\u00a0';
const gallery = () => screen.findByRole('group', { name: 'Characters met' });
const cells = () => within(screen.getByRole('group', { name: 'Characters met' })).getAllByRole('link');
/** Heads of the groups, and who stands under each. */
async function groups() {
  const list = await gallery();
  return [...list.querySelectorAll('section')].map((section) => ({
    title: section.querySelector('h2')?.textContent ?? null,
    people: within(section)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')?.split('/').at(-1)),
  }));
}

describe('the gallery', () => {
  it('says warmly that nobody is met yet, and leads to the show', async () => {
    await openCharacters('/characters/picard');
    await screen.findByText('Nobody met yet.');
    expect(screen.getByText('46 not met yet')).toBeTruthy();
    expect(document.body.innerHTML).not.toContain('Soji');
    await userEvent.click(screen.getByRole('button', { name: 'Open Star Trek: Picard' }));
    expect(location.hash).toBe('#/show/picard');
  });

  it('says so where there is no such show', async () => {
    await openCharacters('/characters/nothing');
    await screen.findByRole('heading', { level: 1, name: 'There is no such show here.' });
  });

  it('groups those met under the episode of meeting, the newest first, and counts the others by season', async () => {
    await openCharacters('/characters/picard', [1, 2]);
    const [newest, oldest, ...others] = await groups();
    expect(newest?.title).toBe('Maps and Legends');
    expect(newest?.people).toEqual(['f8', 'clancy', 'benayoun', 'narissa', 'oh', 'raffi']);
    expect(oldest?.title).toBe('Remembrance');
    expect(oldest?.people).toContain('soji');
    expect(others).toEqual([]);
    expect(screen.getByText('20 met · as of S1 E2')).toBeTruthy();
    const ahead = screen.getByRole('region', { name: 'Not met yet' });
    expect(
      within(ahead)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['26 not met yet in season one', '17 in season two', '23 in season three']);
    for (const name of ['Rios', 'Seven', 'Elnor', 'Tallinn', 'Q Continuum', 'Fenris'])
      expect(document.body.innerHTML, name).not.toContain(name);
  });

  it('keeps the order in the address', async () => {
    const { router } = await openCharacters('/characters/picard', [1, 5]);
    await gallery();
    await userEvent.click(screen.getByRole('radio', { name: 'By importance' }));
    await waitFor(async () => expect((await groups())[0]).toMatchObject({ people: ['jurati', 'picard'] }));
    expect((await groups()).map((one) => one.title)).toEqual([
      'In five to nine episodes',
      'In two to four episodes',
      'In one episode',
    ]);
    expect(router.state.location.href).toBe('/characters/picard?order=importance');
    await userEvent.click(screen.getByRole('radio', { name: 'By affiliation' }));
    await waitFor(async () => expect((await groups())[0]?.title).toBe('Starfleet'));
    expect((await groups()).at(-1)?.title).toBe('Belonging not known');
    await userEvent.click(screen.getByRole('radio', { name: 'A to Z' }));
    await waitFor(async () => expect((await groups())[0]?.people.slice(0, 2)).toEqual(['jurati', 'b4']));
    await userEvent.click(screen.getByRole('radio', { name: 'In order met' }));
    await waitFor(() => expect(router.state.location.href).toBe('/characters/picard'));
  });

  it('filters by a group of those met, and by those who are new', async () => {
    const { router } = await openCharacters('/characters/picard', [1, 5]);
    const starfleet = await screen.findByRole('button', { name: 'Starfleet, 9 characters' });
    await userEvent.click(starfleet);
    await waitFor(() => expect(cells()).toHaveLength(9));
    expect(starfleet.getAttribute('aria-pressed')).toBe('true');
    expect(router.state.location.search).toEqual({ group: 'Starfleet' });
    await userEvent.click(screen.getByRole('button', { name: `New in S1${S}E5, 5 characters` }));
    await waitFor(() => expect(cells()).toHaveLength(5));
    expect(starfleet.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(screen.getByRole('button', { name: `New in S1${S}E5, 5 characters` }));
    await waitFor(() => expect(cells()).toHaveLength(35));
  });

  it('gives no sign of a group that lies beyond the horizon', async () => {
    await openCharacters('/characters/picard?group=Rogue%20Changelings', [1, 5]);
    await waitFor(() => expect(cells()).toHaveLength(35));
    expect(screen.getByRole('group', { name: 'Show only' }).querySelector('[aria-pressed="true"]')).toBeNull();
    expect(document.body.innerHTML).not.toContain('Changelings');
  });

  it('grows with a mark, and shrinks with its undo', async () => {
    const { library } = await openCharacters('/characters/picard', [1, 3]);
    await gallery();
    expect(screen.queryByRole('link', { name: /Seven of Nine/ })).toBeNull();
    await library.commit(mark(PICARD, { kind: 'episode', episode: picard(1, 4) }));
    await screen.findByRole('link', { name: /Seven of Nine/ });
    await library.undo();
    await waitFor(() => expect(screen.queryByRole('link', { name: /Seven of Nine/ })).toBeNull());
  });

  it('has one tab stop; J and K move over all groups, Enter opens', async () => {
    await openCharacters('/characters/picard', [1, 2]);
    await gallery();
    const links = cells();
    expect(links.filter((link) => link.tabIndex === 0)).toEqual([links[0]]);
    links[0]?.focus();
    await userEvent.keyboard('jjjjjj');
    expect(document.activeElement).toBe(links[6]);
    await userEvent.keyboard('k');
    expect(document.activeElement?.getAttribute('href')).toBe('#/character/picard/raffi');
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#/character/picard/raffi');
  });
});

describe('a choice for a comparison', () => {
  it('takes two or three, says what is missing, and goes on', async () => {
    const { router } = await openCharacters('/characters/picard', [1, 1]);
    await userEvent.click(await screen.findByRole('button', { name: 'Compare…' }));
    await screen.findByText('Choose two or three to see side by side.');
    const bar = screen.getByRole('group', { name: 'Compare' });
    const go = () => within(bar).getByRole('button', { name: 'Compare' });
    expect(go().getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(go());
    expect(location.hash).toBe('');

    const choose = async (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));
    await choose(/^Dahj Asha/);
    await screen.findByText('Dahj Asha, and who else?');
    screen.getByRole<HTMLInputElement>('checkbox', { name: /^Soji Asha/ }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Dahj Asha and Soji Asha: one more would fit.');
    await choose(/^Data/);
    await screen.findByText('Dahj Asha, Soji Asha and Data: three are as many as fit side by side.');
    await choose(/^Laris/);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Laris/ }).checked).toBe(false);
    expect(router.state.location.search).toEqual({ compare: 'dahj,soji,data' });
    await userEvent.click(go());
    expect(location.hash).toBe('#/compare/picard?cards=dahj,soji,data');
  });

  it('begins with those in the address who are met, and is given up by Escape', async () => {
    const { router } = await openCharacters('/characters/picard?compare=soji,tallinn,nobody', [1, 1]);
    await screen.findByText('Soji Asha, and who else?');
    screen.getByRole<HTMLInputElement>('checkbox', { name: /^Laris/ }).focus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Compare…');
    expect(router.state.location.href).toBe('/characters/picard');
  });
});
