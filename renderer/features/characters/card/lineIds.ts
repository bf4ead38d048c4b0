import type { CharacterCard } from '../../../db/reads/companionViews';

/** Another name has no id of its own: the name is one. */
export const aliasId = (name: string): string => `alias ${name}`;
export const actorId = (person: string): string => `actor ${person}`;
const nameId = (name: string): string => `name ${name}`;

/** What can be new on a card, from top to bottom. */
export function lineIds(card: CharacterCard): string[] {
  return [
    nameId(card.head.name),
    ...card.actors.map(({ person }) => actorId(person.slug)),
    ...[card.species, card.affiliations, card.ranks].flat().map((one) => one.id),
    ...card.aliases.map(({ name }) => aliasId(name)),
    ...card.facts.map((one) => one.id),
    ...card.relations.map((one) => one.id),
  ];
}
