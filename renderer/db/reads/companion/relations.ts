import { readableCard } from '../../../../shared/domain/card';
import { lineId } from '../../../../shared/domain/neutral';
import { relationLine } from '../../../../shared/domain/relationLine';
import type { WatchbillDatabase } from '../../database';
import type { RelationsMap } from '../companionViews';
import { headOf, readText, toldIn } from '../parts';
import { readPlaces } from '../sources/placesOf';
import { readCompanion } from './companion';
import { byName, characterHead, metCharacters } from './heads';

/** Everybody met who has a relation to somebody met, with those relations; null when no show has this slug. */
export async function readRelations(database: WatchbillDatabase, slug: string): Promise<RelationsMap | null> {
  const companion = await readCompanion(database, slug);
  if (!companion) return null;
  const { outline, horizon, order, stops } = companion;
  const places = await readPlaces(database, outline, horizon, stops);
  const met = metCharacters(companion);
  const isMet = (id: string) => met.has(id);
  const found = [...met.values()].flatMap((from) =>
    readableCard(from, isMet, horizon, order).relations.flatMap((relation) => {
      const to = met.get(relation.to);
      return to ? [{ from, to, relation }] : [];
    }),
  );
  const related = new Set(found.flatMap(({ from, to }) => [from, to]));
  return {
    show: headOf(outline),
    characters: [...related].map((one) => characterHead(one, companion)).toSorted(byName),
    relations: found.map(({ from, to, relation }) => ({
      id: lineId(relation.id),
      from: from.slug,
      to: to.slug,
      kind: readText(relation.kind) ?? '',
      lang: toldIn(relation.kind),
      line: relationLine(readText(relation.kind, 'en') ?? ''),
      in: places.get(relation.revealedIn ?? '') ?? null,
      unconfirmed: relation.unconfirmed,
    })),
    asOf: places.get(stops.at(-1) ?? '') ?? null,
  };
}
