import type { EpisodePlace } from './episode';
import { isInside, type Horizon } from './horizon';

/** The places of a show's episodes in story order, by episode. Episodes of other shows are absent. */
export type StoryOrder = ReadonlyMap<string, number>;

/** @param places all episodes of a show in story order, as its outline has them. */
export function storyOrder(places: readonly Pick<EpisodePlace, 'ref'>[]): StoryOrder {
  return new Map(places.map((place, index) => [place.ref, index]));
}

/** What is known beforehand, and what another show reveals, lies before the first episode. */
export function positionOf(order: StoryOrder, revealedIn: string | null): number {
  return revealedIn === null ? -1 : (order.get(revealedIn) ?? -1);
}

/** In the order of the story; what one episode reveals stays in the order that the pack gives it. */
export function inStoryOrder<T extends { revealedIn: string | null }>(lines: readonly T[], order: StoryOrder): T[] {
  return lines.toSorted((a, b) => positionOf(order, a.revealedIn) - positionOf(order, b.revealedIn));
}

/** The show's episodes inside the horizon, in story order: the stops of «as of». */
export function stopsOf(horizon: Horizon, order: StoryOrder): string[] {
  return [...order.keys()].filter((episode) => isInside(horizon, episode));
}

/**
 * The horizon as it would be with nothing watched after `episode`, in story order. It is never wider than the given one:
 * as of an unwatched episode is as of the watched ones before it. Other shows stay as they are.
 */
export function asOf(horizon: Horizon, order: StoryOrder, episode: string): Horizon {
  const last = positionOf(order, episode);
  const isBefore = (one: string) => positionOf(order, one) <= last;
  return {
    ...horizon,
    isWatched: (one) => isBefore(one) && horizon.isWatched(one),
    isOpen: (one) => isBefore(one) && horizon.isOpen(one),
  };
}
