import { setUpStage, stage } from '../marking/stage';
import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { EpisodeScreen } from '../../../renderer/features/episode';
import { parsePack } from '../../../shared/pack/parse';
import { readTextsIn } from '../../../shared/pack/readText';
import { mark } from '../../support/library';

setUpStage();
afterEach(() => readTextsIn('en'));

const page = readFileSync(path.join(process.cwd(), 'docs', 'pack-format.md'), 'utf8');

/** The page of the example's only episode, watched, in a language. */
async function openIn(language: string) {
  const example = parsePack(/```json\n(.*?)```/s.exec(page)?.[1] ?? '');
  if (!example.ok) throw new Error(example.error.sentence);
  readTextsIn(language);
  const { library } = await stage(<EpisodeScreen slug="lamp-room" season={1} number={1} />, example.value);
  await library.commit(mark('show:lamp:lamp', { kind: 'episodes', episodes: ['episode:lamp:s01e01'] }));
  return screen.findByText(/^(Nobody can say|Niemand weiß)/);
}

const note = () => document.querySelector('[data-told-in]')?.textContent;

describe('a page that is told in another language', () => {
  it('says so, and has the language at the text', async () => {
    const synopsis = await openIn('ja');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('闇');
    expect(synopsis.closest('[lang]')?.getAttribute('lang')).toBe('en');
    // The words stay English here: what the pack is read in is set by itself.
    expect(note()).toBe('Some of this is in English: the pack does not have it in English.');
  });

  it('says nothing where the pack has all of it', async () => {
    const synopsis = await openIn('de');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dunkel');
    expect(synopsis.closest('[lang]')).toBeNull();
    expect(note()).toBeUndefined();
  });
});
