import { setUpStage } from '../marking/stage';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { neutralSlug } from '../../../shared/domain/neutral';
import { mark } from '../../support/library';
import { PICARD, picard } from '../../support/picard';
import { heading, openCharacters } from './openCharacters';

setUpStage();

const S = '\u00a0';
const facts = () =>
  within(screen.getByRole('list', { name: 'What you know' }))
    .getAllByRole('listitem')
    .map((one) => one.querySelector('p')?.textContent);
const episode = (season: number, number: number) => ({ kind: 'episode', episode: picard(season, number) }) as const;
/** What stands behind a role of the credits. */
const credit = (role: string) => screen.getByText(role).nextElementSibling?.textContent;

describe('a card', () => {
  it('holds what is known by the horizon and nothing after it', async () => {
    await openCharacters('/character/picard/soji', [1, 5]);
    await heading('Soji Asha');
    expect(screen.getByText('First met in S1 E1')).toBeTruthy();
    expect(facts()).toHaveLength(3);
    expect(credit('Belongs to')).toBe('Borg Artifact Research Institute');
    expect(screen.getByRole('link', { name: 'Isa Briones' }).getAttribute('href')).toBe('#/person/picard/isa-briones');
    expect(screen.getByRole('heading', { name: `Appears in 4 of 5 since S1${S}E1` })).toBeTruthy();
    for (const later of ['betrayed', 'three years', 'Ella McKenzie', 'Sutra', 'Coppelius', 'Envoy'])
      expect(document.body.innerHTML, later).not.toContain(later);
  });

  it('lets go of a value that a later one takes the place of', async () => {
    const { library } = await openCharacters('/character/picard/asha-mother', [1, 5]);
    await heading('Mother of Dahj and Soji');
    expect(credit('Species')).toBe('Human');
    await library.commit(mark(PICARD, episode(1, 6)));
    await waitFor(() => expect(credit('Species')).toBe('Computer program'));
    expect(document.body.innerHTML).not.toContain('Human');
  });

  it('says what is not known, and leaves out what most do not have', async () => {
    await openCharacters('/character/picard/caler', [1, 1]);
    await heading('Caler');
    expect(credit('Belongs to')).toBe('not known');
    expect(screen.queryByText('Also called')).toBeNull();
  });

  it('shows a character by the name known first, and by the other as soon as it is known', async () => {
    const early = neutralSlug('character:picard:tallinn');
    const { library } = await openCharacters(`/character/picard/${early}`, [2, 4]);
    await heading('The Watcher');
    expect(document.body.innerHTML).not.toContain('Tallinn');
    expect(document.body.innerHTML).not.toContain('tallinn');
    await library.commit(mark(PICARD, episode(2, 5)));
    await heading('Tallinn');
  });

  it('is the same page for somebody not met, for a name not known yet, and for nobody', async () => {
    const pages: string[] = [];
    // The Watcher has been met by then, under that name alone.
    for (const name of ['vadic', 'tallinn', 'nobody-at-all']) {
      await openCharacters(`/character/picard/${name}`, [2, 4]);
      await heading('Nobody of this name has been met.');
      pages.push(document.body.innerHTML.replaceAll(/_r_\w+_/g, ''));
      cleanup();
    }
    expect(pages[0]).toContain('#/characters/picard');
    expect(pages[1]).toBe(pages[0]);
    expect(pages[2]).toBe(pages[0]);
  });

  it('says who says so, under the fact', async () => {
    await openCharacters('/character/picard/seven', [1, 5]);
    await heading('Seven of Nine');
    const [button] = screen.getAllByRole('button', { name: 'Who says so? 2 sources' });
    expect(screen.queryByRole('list', { name: 'Sources' })).toBeNull();
    button?.focus();
    await userEvent.keyboard('{Enter}');
    expect(within(screen.getByRole('list', { name: 'Sources' })).getAllByRole('link')).toHaveLength(2);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('list', { name: 'Sources' })).toBeNull();
  });

  it('marks what nobody has confirmed', async () => {
    await openCharacters('/character/picard/asha-mother', [1, 1]);
    await heading('Mother of Dahj and Soji');
    const fact = screen.getByText('She urges Dahj to seek out Picard once more.').closest('p');
    expect(fact?.textContent).toContain('unconfirmed');
  });

  it('names the first and the latest appearance, and all when asked', async () => {
    await openCharacters('/character/picard/jurati', [2, 10]);
    await heading('Agnes Jurati');
    expect(screen.queryByRole('link', { name: 'Penance' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Remembrance' }).getAttribute('href')).toBe('#/show/picard/s1e1');
    expect(screen.getByRole('link', { name: 'Farewell' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Name all 20' }));
    expect(screen.getByRole('link', { name: 'Penance' })).toBeTruthy();
  });
});

describe('a card as of an earlier episode', () => {
  const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'As of which episode' });

  it('slides over the watched episodes, keeps the stop in the address, and goes back with it', async () => {
    const { router } = await openCharacters('/character/picard/soji', [1, 6]);
    await heading('Soji Asha');
    expect(facts()).toHaveLength(5);
    expect([slider().min, slider().max, slider().value]).toEqual(['0', '5', '5']);
    expect(slider().getAttribute('aria-valuetext')).toBe(`S1${S}E6, The Impossible Box, your horizon`);
    fireEvent.change(slider(), { target: { value: '1' } });
    await waitFor(() => expect(facts()).toHaveLength(2));
    expect(router.state.location.href).toBe('/character/picard/soji?asOf=s1e2');
    expect(slider().getAttribute('aria-valuetext')).toBe(`S1${S}E2, Maps and Legends`);
    expect(document.body.innerHTML).not.toContain('destroyer');
    fireEvent.change(slider(), { target: { value: '0' } });
    await waitFor(() => expect(facts()).toHaveLength(1));
    router.history.back();
    await waitFor(() => expect(facts()).toHaveLength(5));
    expect(slider().value).toBe('5');
  });

  it('has the same stops as a list, and a way back', async () => {
    const { router } = await openCharacters('/character/picard/soji?asOf=s1e3', [1, 5]);
    await screen.findByText('As it stood after S1 E3, The End Is the Beginning.');
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'As of which episode' });
    expect([...list.options].map((one) => one.text.slice(0, 5))).toEqual(
      [1, 2, 3, 4, 5].map((number) => `S1${S}E${number}`),
    );
    await userEvent.click(screen.getByRole('button', { name: `Back to S1${S}E5` }));
    await waitFor(() => expect(screen.queryByText(/^As it stood/)).toBeNull());
    expect(router.state.location.href).toBe('/character/picard/soji');
  });

  it('never shows a later one', async () => {
    await openCharacters('/character/picard/soji?asOf=s2e1', [1, 5]);
    await heading('Soji Asha');
    expect(facts()).toHaveLength(3);
    expect(slider().value).toBe('4');
    expect(document.body.innerHTML).not.toContain('Envoy');
  });

  it('shows the name of that time, by the address of today', async () => {
    await openCharacters('/character/picard/tallinn?asOf=s2e4', [2, 6]);
    await heading('The Watcher');
    expect(screen.getByText(/^As it stood/)).toBeTruthy();
  });

  it('follows a mark made elsewhere, and underlines what it unlocked once', async () => {
    const { library } = await openCharacters('/character/picard/soji', [1, 5]);
    await heading('Soji Asha');
    const unlocked = () => [...document.querySelectorAll('[data-unlocked]')].map((one) => one.textContent);
    expect(unlocked()).toEqual([]);
    await library.commit(mark(PICARD, episode(1, 6)));
    await waitFor(() => expect(facts()).toHaveLength(5));
    expect(slider().value).toBe('5');
    expect(unlocked()).toEqual(['Ella McKenzie', ...facts().slice(3), 'betrayed by']);
    expect(screen.getByText('4 new lines on this card.')).toBeTruthy();
    await library.undo();
    await waitFor(() => expect(facts()).toHaveLength(3));
    expect(unlocked()).toEqual([]);
  });
});
