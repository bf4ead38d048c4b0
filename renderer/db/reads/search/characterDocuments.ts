import { readableCard } from '../../../../shared/domain/card';
import type { Attribute } from '../../../../shared/pack/companion';
import type { WatchbillDatabase } from '../../database';
import type { Companion } from '../companion/companion';
import { characterHead, nameOf, namesNow, type MetCharacters } from '../companion/heads';
import { headOf, readText } from '../parts';
import { readPersonHeads } from '../people/peopleRows';
import { readPlaces } from '../sources/placesOf';
import type { CharacterDocument } from './documents';

/** As many appearances as a leading character has. */
const MANY = 20;

/** Everybody met, by all that the card may say. */
export async function readCharacterDocuments(
  database: WatchbillDatabase,
  companion: Companion,
  met: MetCharacters,
): Promise<CharacterDocument[]> {
  const { outline, horizon, order } = companion;
  const show = headOf(outline);
  const cards = [...met.values()].map((one) => readableCard(one, (id) => met.has(id), horizon, order));
  const [places, people] = await Promise.all([
    readPlaces(
      database,
      outline,
      horizon,
      cards.map((card) => card.met.metIn),
    ),
    readPersonHeads(
      database,
      cards.flatMap(({ actors }) => actors.map(({ person }) => person)),
    ),
  ]);
  return cards.map((card) => {
    const head = characterHead(card.met, companion);
    const relations = card.relations.flatMap(({ to, kind }) => {
      const other = met.get(to);
      return other ? [`${readText(kind) ?? ''} ${nameOf(other)}`] : [];
    });
    const actors = card.actors.flatMap(({ person }) => people.get(person)?.name ?? []);
    return {
      id: `/character/${show.slug}/${head.slug}`,
      kind: 'character',
      name: head.name,
      otherNames: [...namesNow(card.met).slice(1), ...card.aliases.map(({ name }) => name)],
      values: [
        ...textsOf(card.ranks),
        ...textsOf(card.affiliations),
        ...textsOf(card.species),
        ...relations,
        ...actors,
      ],
      texts: card.facts.map(({ text }) => readText(text) ?? ''),
      weight: Math.min(1, card.met.appearances.length / MANY),
      face: { show, head, metIn: places.get(card.met.metIn) ?? null },
    };
  });
}

function textsOf(values: readonly Attribute[]): string[] {
  return values.map(({ value }) => readText(value) ?? '');
}
