import type { Text } from '../pack/basics';
import type { Appearance, Character } from '../pack/companion';
import { isInside, type Horizon } from './horizon';
import { neutralSlug } from './neutral';
import { positionOf, type StoryOrder } from './story';

/** A character that has been met, as it may be named. */
export type Met = {
  character: Character;
  /** False while it is known by another name first. */
  isNamed: boolean;
  name: string | Text;
  /** Its part of the address, and what its emblem is drawn from: neutral while it has no name of its own. */
  slug: string;
  seed: string;
  /** The first episode inside the horizon in which it appears; for one that only is mentioned, the mention. */
  metIn: string;
  latestIn: string | null;
  /** Appearances inside the horizon, in story order. */
  appearances: readonly Appearance[];
};

/**
 * Whether and how a character has been met. It is met when an episode in which it appears is watched or, where it
 * never appears, the one in which it is first mentioned. Null before that: then nothing of it may be read.
 * @param appearances all of this character.
 */
export function meetingOf(
  character: Character,
  appearances: readonly Appearance[],
  horizon: Horizon,
  order: StoryOrder,
): Met | null {
  const known = appearances
    .filter(({ episode }) => order.has(episode) && isInside(horizon, episode))
    .toSorted((a, b) => positionOf(order, a.episode) - positionOf(order, b.episode));
  const metIn = appearances.length === 0 ? mentionOf(character, horizon, order) : (known[0]?.episode ?? null);
  const isNamed = isInside(horizon, character.nameRevealedIn);
  const name = isNamed ? nameIn(character) : character.nameBefore;
  if (metIn === null || name === null) return null;
  const slug = isNamed ? character.slug : neutralSlug(character.id);
  const latestIn = known.at(-1)?.episode ?? null;
  return { character, isNamed, name, slug, seed: isNamed ? character.id : slug, metIn, latestIn, appearances: known };
}

/** The own name first: it is read where there is none in the viewer's language, as a name of no language. */
function nameIn({ name, nameIn: others }: Character): string | Text {
  return others === undefined ? name : { und: name, ...others };
}

function mentionOf(character: Character, horizon: Horizon, order: StoryOrder): string | null {
  const episode = character.firstAppearance ?? character.firstMentioned;
  return episode !== null && order.has(episode) && isInside(horizon, episode) ? episode : null;
}

/** Where a character will be met by somebody who watches in story order; null where the pack does not say. */
export function meetingPlaceOf(
  character: Character,
  appearances: readonly Appearance[],
  order: StoryOrder,
): string | null {
  const episodes = appearances.map(({ episode }) => episode).filter((episode) => order.has(episode));
  if (episodes.length === 0) return character.firstAppearance ?? character.firstMentioned;
  return episodes.reduce((best, one) => (positionOf(order, one) < positionOf(order, best) ? one : best));
}
