import { setUpStage } from '../marking/stage';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { useNotices } from '../../../renderer/stores/notices';
import { neutralSlug } from '../../../shared/domain/neutral';
import { mark } from '../../support/library';
import { PICARD, picard } from '../../support/picard';
import { openCompare } from './openCompare';

setUpStage();

const S = '\u00a0';
const names = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
const shown = (...wanted: string[]) => waitFor(() => expect(names().slice(0, wanted.length)).toEqual(wanted));
const lines = () => screen.findByRole('table', { name: 'What is known of each' });

/** What stands in the row with a label, card by card. */
async function row(label: string): Promise<(string | null)[]> {
  const header = await within(await lines()).findByRole('rowheader', { name: label });
  const cells = within(header.closest<HTMLElement>('[role="row"]') ?? header).getAllByRole('cell');
  return cells.map((cell) => cell.textContent);
}

describe('two cards', () => {
  it('stand line beside line, and a card that has nothing there says so', async () => {
    await openCompare('/compare/picard?cards=jurati,maddox', [1, 5]);
    await screen.findByRole('heading', { level: 1, name: 'Agnes Jurati and Bruce Maddox, side by side' });
    expect(await row('Belongs to')).toEqual(['Daystrom Institute', 'Daystrom Institute, formerly']);
    expect((await row(`S1${S}E3`))[1]).toBe('nothing known');
    const order = within(await lines())
      .getAllByRole('rowheader')
      .map((one) => one.textContent);
    expect(order.slice(1)).toEqual([
      'Played by',
      'Species',
      'Belongs to',
      'Rank',
      'before',
      `S1${S}E1`,
      `S1${S}E3`,
      `S1${S}E5`,
    ]);
    const between = screen.getAllByRole('listitem').map((one) => one.textContent);
    expect(between).toContain(`Agnes Jurati is protégée of Bruce MaddoxS1${S}E1`);
    expect(screen.getByRole('heading', { name: 'Together' }).parentElement?.textContent).toContain('1 episode');
  });

  it('change places, and the address with them', async () => {
    const { address } = await openCompare('/compare/picard?cards=jurati,maddox', [1, 5]);
    await shown('Agnes Jurati', 'Bruce Maddox');
    await userEvent.click(screen.getByRole('button', { name: 'Swap' }));
    await shown('Bruce Maddox', 'Agnes Jurati');
    expect(address()).toBe('/compare/picard?cards=maddox,jurati');
  });

  it('hold nothing beyond the horizon, and name nobody who is not met', async () => {
    const { library } = await openCompare('/compare/picard?cards=soji,sutra,vadic', [1, 5]);
    await shown('Soji Asha');
    for (const later of ['Sutra', 'sutra', 'Vadic', 'Coppelius', 'Envoy', 'betrayed', 'Ella McKenzie'])
      expect(document.body.innerHTML, later).not.toContain(later);
    for (const number of [6, 7, 8, 9])
      await library.commit(mark(PICARD, { kind: 'episode', episode: picard(1, number) }));
    await shown('Soji Asha', 'Sutra');
    expect(document.body.innerHTML).not.toContain('Vadic');
  });
});

describe('as of an earlier episode', () => {
  it('both are as they were, and who was not met then says so', async () => {
    await openCompare('/compare/picard?cards=dahj,sutra&asOf=s1e5', [1, 10]);
    await shown('Dahj Asha', 'Sutra');
    expect(await screen.findByText('Not met yet as of S1 E5.')).toBeTruthy();
    expect((await row(`S1${S}E5`))[1]).toBe('nothing known');
    expect(within(await lines()).queryByRole('rowheader', { name: `S1${S}E9` })).toBeNull();
    expect(screen.queryByText('Between them')).toBeNull();
  });

  it('names somebody as it was known then', async () => {
    const early = neutralSlug('character:picard:tallinn');
    await openCompare(`/compare/picard?cards=${early},laris&asOf=s2e4`, [2, 5]);
    await shown('The Watcher', 'Laris');
    const link = screen.getByRole('link', { name: 'The Watcher' });
    expect(link.getAttribute('href')).toContain('asOf=s2e4');
  });

  it('is never later than the horizon', async () => {
    await openCompare('/compare/picard?cards=dahj,soji&asOf=s3e10', [1, 5]);
    await shown('Dahj Asha', 'Soji Asha');
    expect(screen.getByText('your horizon')).toBeTruthy();
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toContain(`S1${S}E5`);
  });
});

describe('choosing', () => {
  it('finds somebody by typing, and puts them in the place that was asked for', async () => {
    const { address } = await openCompare('/compare/picard?cards=dahj,soji', [1, 10]);
    await shown('Dahj Asha', 'Soji Asha');
    await userEvent.click(screen.getByRole('button', { name: 'Third card' }));
    const field = await screen.findByRole('combobox', { name: 'Third card' });
    const options = screen.getAllByRole('option').map((one) => one.textContent);
    expect(screen.getByRole('group', { name: 'Played by the same person' }).textContent).toContain(options[0]);
    expect(options[0]).toContain('Jana');
    expect(options.some((one) => /(Dahj|Soji) Asha/.test(one ?? ''))).toBe(false);
    expect(document.activeElement).toBe(field);
    await userEvent.paste('sutr');
    await userEvent.keyboard('{Enter}');
    await shown('Dahj Asha', 'Soji Asha', 'Sutra');
    expect(address()).toContain('cards=dahj,soji,sutra');
  });

  it('puts somebody in the place of another, and takes the third one away', async () => {
    const { address } = await openCompare('/compare/picard?cards=dahj,soji,sutra', [1, 10]);
    await shown('Dahj Asha', 'Soji Asha', 'Sutra');
    await userEvent.click(screen.getByRole('button', { name: 'Change Dahj Asha for somebody else' }));
    await screen.findByRole('combobox', { name: 'In place of Dahj Asha' });
    await userEvent.paste('data');
    await userEvent.keyboard('{Enter}');
    await shown('Data', 'Soji Asha', 'Sutra');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Sutra' }));
    await waitFor(() => expect(address()).toMatch(/cards=data,soji$/));
  });

  it('does not find who is not met', async () => {
    await openCompare('/compare/picard?cards=dahj', [1, 1]);
    await screen.findByRole('heading', { level: 1, name: 'Dahj Asha, and a second card to choose' });
    await userEvent.click(screen.getByRole('button', { name: 'Choose a card' }));
    await screen.findByRole('combobox', { name: 'Second card' });
    await userEvent.paste('sutra');
    expect(await screen.findByText('Nobody of this name has been met.')).toBeTruthy();
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('proposes those who are played by the same person', async () => {
    const { address } = await openCompare('/compare/picard?cards=rios', [1, 8]);
    await userEvent.click(await screen.findByRole('button', { name: 'Emil' }));
    await waitFor(() => expect(address()).toContain('cards=rios,holo-emil'));
  });

  it('says what to do where nobody is chosen', async () => {
    await openCompare('/compare/picard', [1, 1]);
    expect(await screen.findByText('Nothing to compare yet.')).toBeTruthy();
  });

  it('says that nobody has been met', async () => {
    await openCompare('/compare/picard');
    expect(await screen.findByText('Nobody met yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Choose a card' })).toBeNull();
  });

  it('says that there is no such show', async () => {
    await openCompare('/compare/nothing?cards=a,b');
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such show here.' })).toBeTruthy();
  });
});

describe('print or save', () => {
  const asked: { channel: string; argument: { html: string; suggestedName?: string; as?: string } }[] = [];
  let answer: unknown = { ok: true, value: { name: 'Cards.pdf' } };
  const desktop = {
    on: () => () => undefined,
    request: (channel: string, argument: never) => {
      asked.push({ channel, argument });
      return Promise.resolve(answer);
    },
  };
  afterEach(() => {
    Reflect.deleteProperty(window, 'desktop');
    asked.length = 0;
  });
  const choose = async (entry: string) => {
    Object.assign(window, { desktop });
    await openCompare('/compare/picard?cards=jurati,maddox&asOf=s1e5', [1, 10]);
    await shown('Agnes Jurati', 'Bruce Maddox');
    await userEvent.click(screen.getByRole('button', { name: 'Print or save…' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: entry }));
    await waitFor(() => expect(asked).toHaveLength(1));
  };

  it('hands over what is shown, as of the episode that is shown', async () => {
    await choose('Save as PDF');
    const [request] = asked;
    expect(request).toMatchObject({ channel: 'document:save', argument: { as: 'pdf' } });
    expect(request?.argument.suggestedName).toBe('Agnes Jurati and Bruce Maddox (S1 E5)');
    expect(request?.argument.html).toContain('As of S1\u00a0E5');
    expect(request?.argument.html).not.toMatch(/S1.E[6-9]|Coppelius|Altan/);
    await waitFor(() => expect(useNotices.getState().notices[0]?.text).toBe('Saved: Cards.pdf'));
  });

  it('says why nothing was printed', async () => {
    answer = { ok: false, error: { code: 'PRINT_FAILED', sentence: 'There is no printer.' } };
    await choose('Print');
    expect(asked[0]?.channel).toBe('document:print');
    await waitFor(() =>
      expect(useNotices.getState().notices[0]).toMatchObject({
        tone: 'error',
        text: 'Not printed. There is no printer.',
      }),
    );
  });

  it('says nothing of a dialog that was closed', async () => {
    answer = { ok: false, error: { code: 'CANCELLED', sentence: 'Nothing was saved.' } };
    await choose('Save as a web page');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(useNotices.getState().notices).toEqual([]);
  });
});
