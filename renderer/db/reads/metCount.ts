import type { WatchbillDatabase } from '../database';
import { readCompanion } from './companion/companion';
import { metCharacters } from './companion/heads';

/** How many characters of a show have been met; 0 also where there is no such show. */
export async function readMetCount(database: WatchbillDatabase, slug: string): Promise<number> {
  const companion = await readCompanion(database, slug);
  return companion ? metCharacters(companion).size : 0;
}
