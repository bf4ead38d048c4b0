import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { startWords } from '../../renderer/i18n';
import { leaksInRandomSets } from './everyRead';

startWords();

// Half of the 200 sets: two files run side by side.
it('nothing is told from beyond, whichever episodes are watched', async () => {
  expect(await leaksInRandomSets(100, 1987)).toEqual([]);
});
