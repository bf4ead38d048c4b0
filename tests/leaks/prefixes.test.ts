import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { startWords } from '../../renderer/i18n';
import { leaksNow } from './everyRead';
import { randomFrom } from './randomSets';
import { openWorld } from './world';

startWords();

it('nothing is told from beyond, however many of the thirty episodes are watched', async () => {
  const world = await openWorld(randomFrom(31), 2);
  expect(world.episodes).toHaveLength(30);
  for (let count = 0; count <= world.episodes.length; count += 1) {
    await world.watch(world.episodes.slice(0, count));
    expect(await leaksNow(world), `watched ${count}`).toEqual([]);
  }
  await world.close();
});
