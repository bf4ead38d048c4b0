import { valuesThatHold } from '../../../../shared/domain/card';
import { meetingPlaceOf } from '../../../../shared/domain/meeting';
import { positionOf } from '../../../../shared/domain/story';
import { assertDefined } from '../../../../shared/util/assertNever';
import type { WatchbillDatabase } from '../../database';
import type { Gallery } from '../companionViews';
import { headOf, readText } from '../parts';
import { readPlaces } from '../sources/placesOf';
import { readCompanion, type Companion } from './companion';
import { byName, characterHead, metCharacters, type MetCharacters } from './heads';

/** Everybody met in a show, and how many are still to be met; null when no show has this slug. */
export async function readGallery(database: WatchbillDatabase, slug: string): Promise<Gallery | null> {
  const companion = await readCompanion(database, slug);
  if (!companion) return null;
  const { outline, horizon, order, stops } = companion;
  const places = await readPlaces(database, outline, horizon, stops);
  const known = metCharacters(companion);
  const met = [...known.values()].map((one) => ({
    ...characterHead(one, companion),
    metIn: assertDefined(places.get(one.metIn), 'people are met in watched episodes'),
    appearances: one.appearances.length,
    groups: groupsOf(one.character.affiliations, companion),
  }));
  return {
    show: headOf(outline),
    met: met.toSorted(
      (a, b) =>
        positionOf(order, a.metIn.ref) - positionOf(order, b.metIn.ref) ||
        b.appearances - a.appearances ||
        byName(a, b),
    ),
    ahead: countAhead(companion, known),
    asOf: places.get(stops.at(-1) ?? '') ?? null,
  };
}

function groupsOf(values: Parameters<typeof valuesThatHold>[0], { horizon, order }: Companion): string[] {
  const names = valuesThatHold(values, horizon, order).map(({ value }) => readText(value)?.split(/ \(|, /)[0] ?? '');
  return [...new Set(names)];
}

function countAhead({ outline, characters, appearances, order }: Companion, known: MetCharacters): Gallery['ahead'] {
  const counts = new Map<number, number>();
  for (const character of characters) {
    if (known.has(character.id)) continue;
    const episode = meetingPlaceOf(character, appearances.get(character.id) ?? [], order);
    const season = outline.places.find(({ ref }) => ref === episode)?.season;
    if (season !== undefined) counts.set(season, (counts.get(season) ?? 0) + 1);
  }
  return [...counts].map(([season, count]) => ({ season, count })).toSorted((a, b) => a.season - b.season);
}
