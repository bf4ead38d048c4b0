import type { CharacterCard, EpisodePlaceView } from '../../db/reads/companionViews';

/** What a line says about when it is known: an episode, or null for before the show begins. */
export type LinePlace = EpisodePlaceView | null;

/** One name for a place, for keys and comparisons. */
export const placeKey = (place: LinePlace): string => place?.ref ?? 'before';

/**
 * Compares two places as the story goes: what is known beforehand, then the stops of the cards in their order. A place
 * that is no stop, such as an episode of another show, comes last.
 */
export function storyOrder(cards: readonly CharacterCard[]): (one: LinePlace, other: LinePlace) => number {
  const order = new Map<string, number>();
  for (const { stops } of cards.toSorted((one, other) => other.stops.length - one.stops.length)) {
    for (const stop of stops) if (!order.has(stop.ref)) order.set(stop.ref, order.size);
  }
  const rank = (place: LinePlace) => (place === null ? -1 : (order.get(place.ref) ?? order.size));
  return (one, other) => rank(one) - rank(other);
}
