import type { ActedBy, Alias, Attribute, Fact, Relation } from '../pack/companion';
import { isInside, type Horizon } from './horizon';
import type { Met } from './meeting';
import { inStoryOrder, type StoryOrder } from './story';

/** What the horizon lets one read of a character: rows of the pack, those that may be read and no other. */
export type ReadableCard = {
  met: Met;
  aliases: Alias[];
  actors: ActedBy[];
  species: Attribute[];
  affiliations: Attribute[];
  ranks: Attribute[];
  relations: Relation[];
  /** In story order: what is known beforehand first. */
  facts: Fact[];
  /** Fields of the card that no source confirms, as far as they can be seen. */
  unconfirmedFields: string[];
};

/**
 * The card of a character that has been met. Each line obeys its own reveal point; a relation also needs its other
 * side met.
 * @param isMet whether a character, by id, has been met.
 */
export function readableCard(
  met: Met,
  isMet: (character: string) => boolean,
  horizon: Horizon,
  order: StoryOrder,
): ReadableCard {
  const { character } = met;
  const inside = <T extends { revealedIn: string | null }>(lines: readonly T[]) =>
    inStoryOrder(
      lines.filter((line) => isInside(horizon, line.revealedIn)),
      order,
    );
  return {
    met,
    // «The Watcher» may be both another name and the one it is known by until its own is told.
    aliases: inside(character.aliases).filter(({ name }) => !isCalled(met, name)),
    actors: inside(character.actors),
    species: valuesThatHold(character.species, horizon, order),
    affiliations: valuesThatHold(character.affiliations, horizon, order),
    ranks: valuesThatHold(character.ranks, horizon, order),
    relations: inside(character.relations).filter(({ to }) => isMet(to)),
    facts: inside(character.facts),
    unconfirmedFields: character.unconfirmedFields.filter((field) => isShown(field, met, horizon)),
  };
}

/** Whether it goes by this name now, in any language. */
export function isCalled({ name }: Met, other: string): boolean {
  return typeof name === 'string' ? name === other : Object.values(name).includes(other);
}

/**
 * Values of an attribute that hold as far as one knows. One whose place a known value takes is gone, also by way of a
 * value that is not known: whoever skips an episode must not see the oldest beside the newest.
 */
export function valuesThatHold(values: readonly Attribute[], horizon: Horizon, order: StoryOrder): Attribute[] {
  const known = values.filter((value) => isInside(horizon, value.revealedIn));
  const byId = new Map<string, Attribute>(values.map((value) => [value.id, value]));
  const gone = new Set<string>();
  const open: string[] = known.flatMap((value) => value.supersedes);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (gone.has(id)) continue;
    gone.add(id);
    open.push(...(byId.get(id)?.supersedes ?? []));
  }
  return inStoryOrder(
    known.filter((value) => !gone.has(value.id)),
    order,
  );
}

/** The value that speaks for a list: the newest that still holds true of the character, else the newest former one. */
export function leadingValue(values: readonly Attribute[]): Attribute | null {
  return values.findLast((value) => !value.former) ?? values.at(-1) ?? null;
}

/** A doubt about something that cannot be seen yet would tell that it is there. */
function isShown(field: string, { character, isNamed }: Met, horizon: Horizon): boolean {
  if (field === 'name') return isNamed;
  if (field === 'nameBefore') return !isNamed;
  if (field === 'nameRevealedIn') return isNamed && character.nameRevealedIn !== null;
  if (field === 'firstAppearance') return isInside(horizon, character.firstAppearance);
  return field === 'firstMentioned' && isInside(horizon, character.firstMentioned);
}
