import { newLines } from '../../../shared/domain/unlocked';
import type { LibraryId } from '../../../shared/library/rows';
import type { WatchbillDatabase } from '../database';
import { readCompanion } from './companion/companion';
import { cardsAt, readUnlocked } from './companion/unlocked';
import type { Unlocked } from './companionViews';
import { readHorizon } from './horizons';
import { readBySlug } from './showPage';

/**
 * What the mark of one episode has just brought inside the horizon: null when nothing, also when the episode was inside
 * before, as in a rewatch that counts all passes, or in a show that was opened whole.
 */
export async function readUnlockedByMark(
  database: WatchbillDatabase,
  slug: string,
  season: number,
  number: number,
): Promise<Unlocked | null> {
  const found = await readBySlug(database, slug);
  const place = found?.outline.places.find((one) => one.season === season && one.number === number);
  if (!found?.outline.companion || !found.progress || !place) return null;
  const { settings } = await readHorizon(database, found.outline, found.progress);
  if (!isFirst(found.progress.seen[place.ref], settings)) return null;
  const unlocked = await readUnlocked(database, slug, season, number);
  return unlocked && unlocked.characters.length > 0 ? unlocked : null;
}

/** How much several marks brought at once. `met` are among the `cards`. */
export type UnlockedNumbers = { facts: number; cards: number; met: number };

/**
 * The same in numbers for episodes that were marked together, by their identities: what the cards have now and would
 * not have without them. Null when nothing.
 */
export async function readUnlockedNumbers(
  database: WatchbillDatabase,
  slug: string,
  episodes: readonly LibraryId[],
): Promise<UnlockedNumbers | null> {
  const [companion, found, identities] = await Promise.all([
    readCompanion(database, slug),
    readBySlug(database, slug),
    database.identities.bulkGet([...new Set(episodes)]),
  ]);
  if (!companion?.outline.companion || !found?.progress) return null;
  const { horizon } = companion;
  const { seen } = found.progress;
  const refs = identities.flatMap((identity) => identity?.catalogue ?? []);
  const fresh = new Set(refs.filter((ref) => isFirst(seen[ref], horizon.settings)));
  if (fresh.size === 0) return null;
  const without = { ...horizon, isWatched: (one: string) => !fresh.has(one) && horizon.isWatched(one) };
  const before = cardsAt(companion, without);
  const grown = [...cardsAt(companion, horizon)]
    .map(([id, card]) => ({ isNew: !before.has(id), lines: newLines(before.get(id) ?? null, card) }))
    .filter(({ isNew, lines }) => isNew || lines.length > 0);
  if (grown.length === 0) return null;
  return {
    facts: grown.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'fact')).length,
    cards: grown.length,
    met: grown.filter(({ isNew }) => isNew).length,
  };
}

/** Whether an episode came inside with its newest play: it has one only, of those that the settings count. */
function isFirst(
  seen: readonly [plays: number, inPass: number] | undefined,
  settings: { passes: 'all' | 'current'; everything: boolean },
): boolean {
  return !settings.everything && seen?.[settings.passes === 'current' ? 1 : 0] === 1;
}
