import { isInside, type Horizon } from '../../../../shared/domain/horizon';
import type { Season } from '../../../../shared/pack/catalogue';
import type { EpisodeId, ShowId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import { readHorizon } from '../horizons';
import { headOf } from '../parts';
import { readPersonHeads } from '../people/peopleRows';
import { readBySlug } from '../showPage';
import { readPlaces } from '../sources/placesOf';
import { readSourceHeads } from '../sources/sourceHeads';
import { refsOf, rowsOn, seasonsOf } from '../sources/subjects';
import { catalogueLines } from './catalogueLines';
import { creditsOn, linesOn, workOn, type Material } from './material';
import type { ProductionPage, ProductionSeason } from './productionViews';

/** How a show was made, as a whole and season by season; null when no show has this slug. */
export async function readProduction(database: WatchbillDatabase, slug: string): Promise<ProductionPage | null> {
  const found = await readBySlug(database, slug);
  if (!found) return null;
  const { outline, progress } = found;
  const [horizon, seasons, show, episodes] = await Promise.all([
    readHorizon(database, outline, progress),
    seasonsOf(database, outline),
    database.shows.get(outline.show as ShowId),
    database.episodes.bulkGet(outline.places.map((place) => place.ref as EpisodeId)),
  ]);
  const material = await readMaterial(database, outline, horizon);
  const lines = linesOn(material, outline.show);
  const lengths = new Map<string, Length>(
    episodes.flatMap((row) =>
      row ? [[row.id, { minutes: row.minutes, unconfirmed: row.unconfirmedFields.includes('minutes') }]] : [],
    ),
  );
  return {
    show: headOf(outline),
    lines: [...lines, ...catalogueLines(show, lines)],
    credits: creditsOn(material, outline.show),
    seasons: seasons.map((season) => seasonOf(season, material, lengths)),
    sources: material.sources,
  };
}

async function readMaterial(database: WatchbillDatabase, outline: OutlineRow, horizon: Horizon): Promise<Material> {
  const refs = await refsOf(database, outline);
  const [factRows, creditRows] = await Promise.all([rowsOn(database.production, refs), rowsOn(database.credits, refs)]);
  const facts = factRows.filter((row) => isInside(horizon, row.revealedIn));
  // Who acts stands with the people of the show: it needs the meeting with the character.
  const credits = creditRows.filter((row) => row.role !== 'actor' && isInside(horizon, row.revealedIn));
  const [people, sources, places] = await Promise.all([
    readPersonHeads(
      database,
      credits.map((credit) => credit.person),
    ),
    readSourceHeads(
      database,
      horizon,
      [...facts, ...credits].flatMap((row) => row.sources),
    ),
    readPlaces(
      database,
      outline,
      horizon,
      outline.places.map((place) => place.ref),
    ),
  ]);
  return { outline, facts, credits, people, sources, places };
}

type Length = { minutes: number | null; unconfirmed: boolean };

function seasonOf({ id, number }: Season, material: Material, lengths: ReadonlyMap<string, Length>): ProductionSeason {
  const places = material.outline.places.filter((place) => place.season === number);
  const refs = places.map((place) => place.ref);
  const days = places.flatMap((place) => place.airedOn ?? []).toSorted();
  const views = refs.flatMap((ref) => material.places.get(ref) ?? []);
  return {
    number,
    lines: linesOn(material, id),
    credits: creditsOn(material, id),
    work: workOn(material, refs),
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
    lengths: views.map((episode) => ({
      episode,
      ...(lengths.get(episode.ref) ?? { minutes: null, unconfirmed: false }),
    })),
    notes: views.flatMap((episode) => linesOn(material, episode.ref).map((line) => ({ ...line, episode }))),
  };
}
