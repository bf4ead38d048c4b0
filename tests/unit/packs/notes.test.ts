import { expect, test } from 'vitest';
import { episodeTexts, loadBuiltIn, readables } from './builtIn';
import { knownRuns, namesOf, sharedRuns, wordsOf } from './noteRuns';

const packs = [loadBuiltIn('picard'), loadBuiltIn('startrek')];
const names = namesOf(packs);

test('no text shares a run of five words with the notes it was written from', () => {
  expect(knownRuns).toBe(4267);
  const shared: string[] = [];
  for (const pack of packs) {
    for (const { at, text } of [...readables(pack), ...episodeTexts(pack)]) {
      for (const run of sharedRuns(text, names)) shared.push(`${at}: ${run}`);
    }
  }
  expect(shared).toEqual([]);
});

test('words are counted as the fingerprints count them', () => {
  expect(wordsOf('Picard’s «old» ship-mate, 2399!')).toEqual(["picard's", 'old', 'ship', 'mate', '2399']);
});
