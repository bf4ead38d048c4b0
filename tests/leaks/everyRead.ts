import { setMaxListeners } from 'node:events';
import { liveQuery } from 'dexie';
import { OTHERS, READS } from './reads';
import { randomFrom, randomSets } from './randomSets';
import { leaksOf, type Leak } from './scan';
import { LANGUAGES, openWorld, type World } from './world';

setMaxListeners(0);

/** Within a live query, as the app reads: rows that were read before and have not changed are not read again. */
function asScreensDo(ask: () => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const subscription = liveQuery(ask).subscribe({
      next: (answer) => {
        resolve(answer);
        // Not before `subscribe` has given it.
        queueMicrotask(() => subscription.unsubscribe());
      },
      error: reject,
    });
  });
}

/** Asks everything at the world's present horizon, and names what should not have been told. */
export async function leaksNow(world: World): Promise<Leak[]> {
  const found: Leak[] = [];
  for (const [name, asks] of Object.entries({ ...READS, ...OTHERS })) {
    for (const ask of await asks(world)) found.push(...leaksOf(world, name, await asScreensDo(ask)));
  }
  return found;
}

/** The leaks over some random watched sets, each with its set: the first few, because one fault shows in many. */
export async function leaksInRandomSets(count: number, seed: number): Promise<{ watched: string; leaks: Leak[] }[]> {
  const world = await openWorld(randomFrom(seed));
  const found: { watched: string; leaks: Leak[] }[] = [];
  for (const [index, watched] of randomSets(world.episodes, count, seed).entries()) {
    await world.watch(watched);
    // Some sets in one language, then some in the next: the search begins anew with each.
    await world.speak(LANGUAGES[Math.floor((index * LANGUAGES.length) / count)] ?? 'en');
    const leaks = await leaksNow(world);
    if (leaks.length > 0) found.push({ watched: watched.join(' '), leaks });
    if (found.length === 3) break;
  }
  await world.close();
  return found;
}
