import type { Horizon } from '../../../../shared/domain/horizon';
import { asOf, stopsOf, storyOrder, type StoryOrder } from '../../../../shared/domain/story';
import type { Appearance, Character } from '../../../../shared/pack/companion';
import { groupBy } from '../../../../shared/util/groupBy';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import { readHorizon } from '../horizons';
import { readBySlug } from '../showPage';

/** All that the cards of a show are made of. It holds everything: only reads may have it, and none may return it. */
export type Companion = {
  outline: OutlineRow;
  horizon: Horizon;
  order: StoryOrder;
  /** Episodes of the show inside the horizon, in story order. */
  stops: readonly string[];
  characters: readonly Character[];
  /** By character. */
  appearances: ReadonlyMap<string, readonly Appearance[]>;
};

/** The companion of a show by its slug, or null when no show has it. */
export async function readCompanion(database: WatchbillDatabase, slug: string): Promise<Companion | null> {
  const found = await readBySlug(database, slug);
  if (!found) return null;
  const { outline } = found;
  const [horizon, cast] = await Promise.all([
    readHorizon(database, outline, found.progress),
    readAllCharacters(database, outline),
  ]);
  const order = storyOrder(outline.places);
  return { outline, horizon, order, stops: stopsOf(horizon, order), ...cast };
}

/** Characters of a show with their appearances, whether they may be read or not. */
export async function readAllCharacters(
  database: WatchbillDatabase,
  outline: OutlineRow,
): Promise<Pick<Companion, 'characters' | 'appearances'>> {
  if (!outline.companion) return { characters: [], appearances: new Map() };
  const [characters, appearances] = await Promise.all([
    database.characters.where('show').equals(outline.show).toArray(),
    readAllAppearances(database, outline),
  ]);
  return { characters, appearances: groupBy(appearances, ({ character }): string => character) };
}

async function readAllAppearances(database: WatchbillDatabase, outline: OutlineRow): Promise<Appearance[]> {
  const refs = new Set(outline.places.map(({ ref }) => ref));
  const rows = (await appearancesOf(database, outline)?.toArray()) ?? [];
  return rows.filter(({ episode }) => refs.has(episode));
}

/**
 * Appearances in the episodes of a show, and in those of another whose ids lie between them: one range from the lowest
 * id to the highest, because a query over several keys would walk a cursor. Null for a show without episodes.
 */
export function appearancesOf(database: WatchbillDatabase, { places }: OutlineRow) {
  const refs = places.map(({ ref }) => ref).toSorted();
  const [first, last] = [refs[0], refs.at(-1)];
  if (first === undefined || last === undefined) return null;
  return database.appearances.where('[episode+character]').between([first, ''], [last, '\uffff']);
}

/** The same companion as of a watched episode. */
export function companionAsOf(companion: Companion, episode: string): Companion {
  const horizon = asOf(companion.horizon, companion.order, episode);
  return { ...companion, horizon, stops: stopsOf(horizon, companion.order) };
}
