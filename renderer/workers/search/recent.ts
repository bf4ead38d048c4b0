import type { WatchbillDatabase } from '../../db/database';
import { readRecentSearches, RECENT } from '../../db/reads/search/recentSearches';
import { fold } from '../../search/words';

/** Of what was looked for so much is kept. */
const MOST = 10;
const LONGEST = 120;

/** Puts what was looked for before what was looked for earlier. */
export async function remember(database: WatchbillDatabase, text: string): Promise<void> {
  const kept = text.trim().slice(0, LONGEST);
  if (kept === '') return;
  const { searchSnapshots } = database;
  await database.transaction('rw', searchSnapshots, async () => {
    const others = (await readRecentSearches(database)).filter((one) => fold(one) !== fold(kept));
    await searchSnapshots.put({ name: RECENT, key: '', data: [kept, ...others].slice(0, MOST) });
  });
}

/** Forgets everything that was looked for. */
export async function forget(database: WatchbillDatabase): Promise<void> {
  await database.searchSnapshots.delete(RECENT);
}
