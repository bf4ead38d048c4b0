import { setUpStage } from '../marking/stage';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ProductionLine } from '../../../renderer/db/reads';
import { ProductionScreen } from '../../../renderer/features/production';
import { blocksOf, proseOf } from '../../../renderer/features/production/blocks';
import { stageAt } from './stageAt';

setUpStage();

const open = (watched = 0) =>
  stageAt('/production/picard', '/production/$slug', () => <ProductionScreen show="picard" />, watched);

/** The value beside a label. */
function valueOf(part: HTMLElement, label: string): string | null | undefined {
  return within(part).getByText(label).nextElementSibling?.textContent;
}

describe('the production', () => {
  it('names makers with their pages, and networks of then and now', async () => {
    await open();
    const makers = await screen.findByRole('region', { name: 'Makers' });
    expect(within(makers).getAllByRole('link', { name: 'Akiva Goldsman' })[0]?.getAttribute('href')).toBe(
      '#/person/picard/akiva-goldsman',
    );
    const shown = screen.getByRole('region', { name: 'Where it ran' });
    expect(valueOf(shown, 'Original network')).toBe('CBS All Access, during season 1');
    expect(valueOf(shown, 'Later network')).toMatch(/^Paramount\+/);
  });

  it('says which running times are not known', async () => {
    await open();
    const season = await screen.findByRole('region', { name: 'Season 1' });
    const times = within(season).getByRole('group', { name: 'Running times' });
    expect(within(times).getAllByRole('listitem')).toHaveLength(10);
    expect(within(times).getByText('46 min')).toBeTruthy();
    expect(within(times).getAllByText('not known')).toHaveLength(7);
    expect(within(times).getByText('3 of 10 known')).toBeTruthy();
  });

  it('says what a season is about once it is over', async () => {
    const { library } = await open(10);
    const season = await screen.findByRole('region', { name: 'Season 1' });
    expect(await within(season).findByText(/^Artificial life/)).toBeTruthy();
    await library.undo();
    await screen.findByRole('region', { name: 'Season 1' });
    await expect.poll(() => document.body.textContent).not.toContain('Artificial life');
  });

  it('tells who says so under a line, on demand', async () => {
    await open();
    const made = await screen.findByRole('region', { name: 'How it was made' });
    const count = within(made).getByRole('button', { name: 'Who says so? 2 sources: Country' });
    await userEvent.click(count);
    const links = within(within(made).getByRole('list', { name: 'Sources' })).getAllByRole('link');
    expect(links.map((one) => one.getAttribute('href'))).toEqual([
      '#/sources/picard?source=source%3Apicard%3Aarticle-overview',
      '#/sources/picard?source=source%3Apicard%3Awp',
    ]);
  });
});

describe('the parts of the page', () => {
  const line = (key: string, value: string | null = 'known'): ProductionLine => ({
    id: key,
    key,
    label: key,
    value,
    people: [],
    unconfirmed: false,
    sources: [],
  });

  it('keep their order, and the last takes what no part knows', () => {
    const blocks = blocksOf([line('budget'), line('country'), line('creators'), line('premise')]);
    expect(blocks.map(({ id, lines }) => [id, lines.map(({ key }) => key)])).toEqual([
      ['makers', ['creators']],
      ['made', ['country']],
      ['more', ['budget']],
    ]);
  });

  it('tell only what is written', () => {
    expect(proseOf([line('premise', null)])).toEqual([]);
    expect(proseOf([line('premise')]).map(({ id }) => id)).toEqual(['premise']);
  });
});
