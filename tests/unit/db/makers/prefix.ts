import { beforeAll } from 'vitest';
import { loadPack } from '../../../../renderer/db/catalogue/loadPack';
import { aLibrary, mark } from '../../../support/library';
import { PICARD } from '../../../support/picard';
import { loadBuiltIn } from '../../packs/builtIn';

type Opened = Awaited<ReturnType<typeof aLibrary>>;
const picard = loadBuiltIn('picard');
const startrek = loadBuiltIn('startrek');

/** The first `count` of the thirty episodes, in the order of the story. */
export const prefix = (count: number) => picard.episodes.slice(0, count).map((episode): string => episode.id);

/** A library with both built-in packs in which the first `count` episodes of Picard are watched. */
export async function watchedUpTo(count: number): Promise<Opened> {
  const opened = await aLibrary(picard);
  await loadPack(opened.database, startrek, 'other digest', 0);
  const last = prefix(count).at(-1);
  if (last !== undefined) await opened.library.commit(mark(PICARD, { kind: 'up-to', episode: last }));
  return opened;
}

/** The same library for all tests of a file, which only read. */
export function useWatched(count: number): () => Opened['database'] {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await watchedUpTo(count);
  });
  return () => {
    if (!opened) throw new Error('The library is opened before the first test.');
    return opened.database;
  };
}

export { picard as picardPack, startrek as startrekPack };
