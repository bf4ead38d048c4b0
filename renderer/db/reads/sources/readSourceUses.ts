import { readableCard } from '../../../../shared/domain/card';
import { isInside } from '../../../../shared/domain/horizon';
import { lineId } from '../../../../shared/domain/neutral';
import type { WatchbillDatabase } from '../../database';
import { readCompanion } from '../companion/companion';
import { byName, characterHead, metCharacters } from '../companion/heads';
import { statementOf } from '../production/statement';
import type { SourceUses } from './sourceViews';
import { refsOf, rowsOn, seasonsOf } from './subjects';

/**
 * What of a companion rests on one source, as far as it may be read; null where there is no such show or the source
 * itself may not be named.
 */
export async function readSourceUses(
  database: WatchbillDatabase,
  slug: string,
  source: string,
): Promise<SourceUses | null> {
  const companion = await readCompanion(database, slug);
  if (!companion) return null;
  const { outline, horizon, order } = companion;
  const [rows, facts, seasons] = await Promise.all([
    database.sources.where('id').equals(source).toArray(),
    refsOf(database, outline).then((refs) => rowsOn(database.production, refs)),
    seasonsOf(database, outline),
  ]);
  const seasonOf = (on: string) =>
    seasons.find((season) => season.id === on)?.number ?? outline.places.find((place) => place.ref === on)?.season;
  if (!rows.some((row) => isInside(horizon, row.revealedIn))) return null;
  const names = (line: { sources: readonly string[] }) => line.sources.includes(source);
  const everybody = metCharacters(companion);
  const cards = [...everybody.values()].flatMap((met) => {
    const card = readableCard(met, (id) => everybody.has(id), horizon, order);
    const count = card.facts.filter(names).length;
    return count > 0 ? [{ ...characterHead(met, companion), facts: count }] : [];
  });
  return {
    characters: cards.toSorted((a, b) => b.facts - a.facts || byName(a, b)),
    production: facts
      .filter((fact) => names(fact) && fact.value !== null && isInside(horizon, fact.revealedIn))
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
      .map((fact) => ({ id: lineId(fact.id), season: seasonOf(fact.on) ?? null, ...statementOf(fact) }))
      .map((one) => ({ ...one, value: one.value ?? '' })),
  };
}
