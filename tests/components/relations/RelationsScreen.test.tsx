import { setUpStage } from '../marking/stage';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mark } from '../../support/library';
import { PICARD, picard } from '../../support/picard';
import { openCompare } from '../compare/openCompare';

setUpStage();

beforeEach(() => {
  // happy-dom lays nothing out: the map's place has a size here.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(() => vi.restoreAllMocks());

const S = '\u00a0';
const map = () => screen.findByRole('application', { name: /^Map of relations/ });
const chosen = (name: string) => screen.findByRole('heading', { level: 2, name });
const characters = async () =>
  within(await map())
    .getAllByRole('button')
    .map((one) => one.querySelector('span')?.textContent);

describe('the map', () => {
  it('shows the one with the most relations and one step, each told with what it is', async () => {
    await openCompare('/relations/picard', [1, 5]);
    await chosen('Jean-Luc Picard');
    const [first, ...others] = within(await map()).getAllByRole('button');
    expect(first?.getAttribute('aria-current')).toBe('true');
    expect(others).toHaveLength(11);
    const elnor = within(await map()).getByRole('button', { name: /^Elnor/ });
    expect(elnor.getAttribute('aria-label')).toBe(
      'Elnor. Elnor is like a son to Jean-Luc Picard. Jean-Luc Picard is father figure of Elnor',
    );
    expect(screen.getByText('15 relations · as of S1 E5')).toBeTruthy();
  });

  it('is gone through by arrow keys, and chooses with Enter; one step back leads to who was chosen before', async () => {
    const { address, router } = await openCompare('/relations/picard', [1, 5]);
    await chosen('Jean-Luc Picard');
    const picture = await map();
    const stops = () =>
      within(picture)
        .getAllByRole('button')
        .filter((one) => one.tabIndex === 0);
    expect(stops().map((one) => one.dataset['character'])).toEqual(['picard']);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    const next = (document.activeElement as HTMLElement).dataset['character'];
    expect(next).not.toBe('picard');
    expect(stops().map((one) => one.dataset['character'])).toEqual([next]);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toContain(`character=${next}`));
    await waitFor(() => expect(screen.queryByRole('heading', { level: 2, name: 'Jean-Luc Picard' })).toBeNull());
    expect((document.activeElement as HTMLElement).dataset['character']).toBe(next);
    await userEvent.keyboard('{Escape}');
    expect((document.activeElement as HTMLElement).tagName).toBe('H2');
    router.history.back();
    await chosen('Jean-Luc Picard');
  });

  it('shows everybody, or families only', async () => {
    const { address } = await openCompare('/relations/picard', [1, 5]);
    await chosen('Jean-Luc Picard');
    await userEvent.click(screen.getByRole('radio', { name: 'All' }));
    await waitFor(async () => expect((await characters()).length).toBe(32));
    await userEvent.click(screen.getByRole('radio', { name: 'Only family' }));
    await waitFor(async () => expect(await characters()).toContain('Icheb'));
    expect(await characters()).not.toContain('Bjayzl');
    expect(address()).toBe('/relations/picard?show=family');
  });

  it('has no numbers of React Flow for screen readers, and no lines of its own in the way', async () => {
    await openCompare('/relations/picard?character=seven', [1, 5]);
    await chosen('Seven of Nine');
    expect(document.querySelector('[aria-roledescription]')).toBeNull();
    expect((await map()).textContent).toContain('mother figure of');
    expect(screen.queryByText('React Flow')).toBeNull();
  });
});

describe('the table', () => {
  it('has the same relations as the map, and sorts them', async () => {
    await openCompare('/relations/picard?view=table&character=seven', [1, 5]);
    const table = await screen.findByRole('table', { name: 'Relations' });
    const rows = () =>
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((one) => [...one.children].map((cell) => cell.querySelector('a span')?.textContent ?? cell.textContent));
    expect(rows()).toEqual([
      ['Bjayzl', 'killed by', 'Seven of Nine', 'Enmity', `S1${S}E5`],
      ['Icheb', 'son figure of', 'Seven of Nine', 'Family', `S1${S}E5`],
      ['Seven of Nine', 'killer of', 'Bjayzl', 'Enmity', `S1${S}E5`],
      ['Seven of Nine', 'mother figure of', 'Icheb', 'Family', `S1${S}E5`],
    ]);
    await userEvent.click(within(table).getByRole('button', { name: 'is' }));
    expect(rows().map(([, kind]) => kind)).toEqual(['killed by', 'killer of', 'mother figure of', 'son figure of']);
    await userEvent.click(within(table).getByRole('button', { name: 'is' }));
    expect(rows()[0]?.[1]).toBe('son figure of');
    expect(within(table).getByRole('columnheader', { name: 'is' }).getAttribute('aria-sort')).toBe('descending');
  });
});

describe('the horizon', () => {
  it('is the end of it, in the map, the table and the addresses', async () => {
    const { library } = await openCompare('/relations/picard?show=all', [1, 5]);
    await chosen('Jean-Luc Picard');
    await waitFor(async () => expect((await characters()).length).toBe(32));
    for (const later of ['sutra', 'Sutra', 'altan', 'Jack Crusher', 'betrayed by', 'partner of Raffi'])
      expect(document.body.innerHTML, later).not.toContain(later);
    await library.commit(mark(PICARD, { kind: 'episode', episode: picard(1, 6) }));
    await screen.findByText('as of S1 E6', { exact: false });
  });

  it('names nobody for an address of somebody who is not met', async () => {
    await openCompare('/relations/picard?character=vadic', [1, 5]);
    await chosen('Jean-Luc Picard');
    expect(document.body.innerHTML.toLowerCase()).not.toContain('vadic');
  });

  it('says what is so where nobody is met, and where there is no such show', async () => {
    await openCompare('/relations/picard');
    expect(await screen.findByText('No relations known yet.')).toBeTruthy();
    expect(screen.queryByRole('application')).toBeNull();
  });

  it('says that there is no such show', async () => {
    await openCompare('/relations/nothing');
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such show here.' })).toBeTruthy();
  });
});
