import type { SpoilerSettings } from '../../../shared/domain/spoilers';
import type { WatchbillDatabase } from '../database';
import { headOf } from './parts';
import { readSettings } from './settings';
import type { ShowHead } from './views';

export type SettingsView = {
  spoilers: SpoilerSettings;
  /** Shows with spoiler settings of their own. */
  ownSpoilers: { head: ShowHead; spoilers: SpoilerSettings }[];
  /** What is stored: taken from the summaries of shows, so that no table is counted. */
  stored: { shows: number; episodes: number; plays: number; ratings: number; actions: number; since: number | null };
  packs: { name: string; title: string; version: number; licence: string }[];
};

/** `#/settings`: what the library holds, and the settings that belong to it. */
export async function readSettingsPage(database: WatchbillDatabase): Promise<SettingsView> {
  const [settings, progress, packs, meta] = await Promise.all([
    readSettings(database),
    database.progress.toArray(),
    database.packs.toArray(),
    database.meta.get('library'),
  ]);
  const own = progress.flatMap(({ catalogue, spoilers }) =>
    catalogue !== null && spoilers !== null ? [{ catalogue, spoilers }] : [],
  );
  const outlines = await database.outlines.bulkGet(own.map(({ catalogue }) => catalogue));
  const sum = (count: (row: (typeof progress)[number]) => number) => progress.reduce((all, row) => all + count(row), 0);
  const library = meta?.key === 'library' ? meta : null;
  return {
    spoilers: settings.spoilers,
    ownSpoilers: own.flatMap(({ spoilers }, index) => {
      const outline = outlines[index];
      return outline ? [{ head: headOf(outline), spoilers }] : [];
    }),
    stored: {
      shows: progress.filter((row) => row.plays > 0 || row.chosen !== null).length,
      episodes: sum((row) => row.watched),
      plays: sum((row) => row.plays),
      ratings: sum((row) => Object.keys(row.ratings).length),
      actions: library?.seq ?? 0,
      since: library?.createdAt ?? null,
    },
    packs: packs.map(({ name, title, version, licence }) => ({ name, title, version, licence })),
  };
}
