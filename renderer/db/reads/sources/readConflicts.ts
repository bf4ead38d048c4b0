import { isInside } from '../../../../shared/domain/horizon';
import { lineId } from '../../../../shared/domain/neutral';
import type { Text } from '../../../../shared/pack/basics';
import type { Conflict } from '../../../../shared/pack/companion';
import type { WatchbillDatabase } from '../../database';
import type { EpisodePlaceView } from '../companionViews';
import { readHorizon } from '../horizons';
import { headOf, readText, toldIn } from '../parts';
import { togetherIn } from '../../../../shared/pack/togetherIn';
import { readBySlug } from '../showPage';
import { readPlaces } from './placesOf';
import { readableOf, readSourceHeads } from './sourceHeads';
import type { ConflictsPage, ConflictView } from './sourceViews';
import { refsOf, seasonsOf } from './subjects';

/** Where the sources of a show contradict one another, both sides and what holds; null when no show has this slug. */
export async function readConflicts(database: WatchbillDatabase, slug: string): Promise<ConflictsPage | null> {
  const found = await readBySlug(database, slug);
  if (!found) return null;
  const { outline, progress } = found;
  const [horizon, refs, seasons, rows] = await Promise.all([
    readHorizon(database, outline, progress),
    refsOf(database, outline),
    seasonsOf(database, outline),
    database.conflicts.where('pack').equals(outline.pack).toArray(),
  ]);
  const own = rows.filter((row) => refs.has(row.on));
  const inside = own.filter((row) => isInside(horizon, row.revealedIn));
  const [heads, places] = await Promise.all([
    readSourceHeads(
      database,
      horizon,
      inside.flatMap((row) => [...row.sides.flatMap((side) => side.sources), ...row.evidence]),
    ),
    readPlaces(
      database,
      outline,
      horizon,
      inside.map((row) => row.on),
    ),
  ]);
  const about = (on: string): ConflictView['about'] => {
    const episode = places.get(on);
    if (episode) return { season: episode.season, episode };
    const season = seasons.find((row) => row.id === on);
    return season ? { season: season.number, episode: null } : null;
  };
  return {
    show: headOf(outline),
    conflicts: inside
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
      .map((row) => ({ ...conflictView(row, (ids) => readableOf(heads, ids)), about: about(row.on) }))
      .toSorted(inStory),
    heads,
    ahead: own.length - inside.length,
  };
}

function conflictView(row: Conflict, readable: (ids: readonly string[]) => string[]): Omit<ConflictView, 'about'> {
  const { topic, holds, why } = row;
  const language = togetherIn([topic, holds, why, ...row.sides.map(({ value }) => value)]);
  const read = (text: Text) => readText(text, language) ?? '';
  return {
    id: lineId(row.id),
    topic: read(topic),
    lang: toldIn(topic, language),
    sides: row.sides.map((side) => ({ value: read(side.value), sources: readable(side.sources) })),
    holds: read(holds),
    why: read(why),
    evidence: readable(row.evidence),
  };
}

const none: Pick<EpisodePlaceView, 'season' | 'number'> = { season: -1, number: -1 };

/** Of the show first, then by season and episode; among those of one place in the order of the pack. */
function inStory(a: ConflictView, b: ConflictView): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one.season - other.season || one.number - other.number;
}

function placeOf({ about }: ConflictView): typeof none {
  if (about === null) return none;
  return about.episode ?? { season: about.season, number: -1 };
}
