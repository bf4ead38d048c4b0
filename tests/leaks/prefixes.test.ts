import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { startWords } from '../../renderer/i18n';
import { SPOILER_PRESETS } from '../../shared/domain/spoilers';
import { PICARD } from '../support/picard';
import { TODAY } from '../support/smallPack';
import { leaksNow } from './everyRead';
import { randomFrom } from './randomSets';
import { openWorld } from './world';

startWords();

it('nothing is told from beyond, however many of the thirty episodes are watched', async () => {
  const world = await openWorld(randomFrom(31));
  expect(world.episodes).toHaveLength(30);
  for (let count = 0; count <= world.episodes.length; count += 1) {
    await world.watch(world.episodes.slice(0, count));
    expect(await leaksNow(world), `watched ${count}`).toEqual([]);
  }
  await world.close();
});

it('with open settings no more is told than titles, teasers and synopses', async () => {
  const world = await openWorld(randomFrom(4), { breadth: 2 });
  await world.library.commit({ type: 'set-default-spoilers', version: 1, spoilers: SPOILER_PRESETS.open });
  for (const count of [5, 14]) {
    await world.watch(world.episodes.slice(0, count));
    const leaks = await leaksNow(world);
    const others = leaks.filter(({ kind }) => !['title', 'teaser', 'synopsis'].includes(kind));
    expect(others, `watched ${count}`).toEqual([]);
    expect(leaks.length).toBeGreaterThan(0);
  }
  await world.close();
});

it('in a new pass that counts by itself, nothing is told of what the first one saw', async () => {
  const world = await openWorld(randomFrom(6), { breadth: 2 });
  await world.watch(world.episodes);
  const spoilers = { ...SPOILER_PRESETS.strict, passes: 'current' as const };
  await world.library.commit({ type: 'set-show-spoilers', version: 1, show: PICARD, spoilers });
  await world.library.commit({ type: 'start-pass', version: 1, show: PICARD, name: 'Again', today: TODAY });
  world.watched = new Set();
  expect(await leaksNow(world)).toEqual([]);
  await world.watch(world.episodes.slice(0, 7));
  expect(await leaksNow(world)).toEqual([]);
  await world.close();
});
