import type { SpoilerSettings } from '../../../shared/domain/spoilers';
import type { WatchbillDatabase } from '../database';
import { headOnShelf } from './parts';
import { readTotals } from './shelves';
import { readSettings } from './settings';
import type { ShowHead } from './views';

export type SettingsView = {
  spoilers: SpoilerSettings;
  /** Shows with spoiler settings of their own. */
  ownSpoilers: { head: ShowHead; spoilers: SpoilerSettings }[];
  /** What is stored, as it is kept counted: no table is walked for it. */
  stored: { shows: number; episodes: number; plays: number; ratings: number; actions: number; since: number | null };
  packs: { name: string; title: string; version: number; licence: string }[];
};

/** `#/settings`: what the library holds, and the settings that belong to it. */
export async function readSettingsPage(database: WatchbillDatabase): Promise<SettingsView> {
  const [settings, flagged, totals, packs, meta] = await Promise.all([
    readSettings(database),
    database.shelves.where('flags').equals('own-spoilers').toArray(),
    readTotals(database),
    database.packs.toArray(),
    database.meta.get('library'),
  ]);
  const own = await database.progress.bulkGet(flagged.map(({ identity }) => identity ?? ''));
  const library = meta?.key === 'library' ? meta : null;
  return {
    spoilers: settings.spoilers,
    ownSpoilers: flagged.flatMap((row, index) => {
      const head = headOnShelf(row);
      const spoilers = own[index]?.spoilers ?? null;
      return head !== null && spoilers !== null ? [{ head, spoilers }] : [];
    }),
    stored: {
      shows: totals.shows,
      episodes: totals.seen,
      plays: totals.plays,
      ratings: totals.ratings,
      actions: library?.seq ?? 0,
      since: library?.createdAt ?? null,
    },
    packs: packs.map(({ name, title, version, licence }) => ({ name, title, version, licence })),
  };
}
