import { picard } from '../../support/pageLibrary';
import { words } from '../../support/words';
import type { Random } from './random';
import type { World } from './rows';

/** One action that a viewer asks for, and what holds once it is done. */
export type Step = {
  /** The button to press: an episode's box, or what is named so. */
  press: { episode: string } | { button: string };
  /** Episodes whose boxes change by it, and to what. */
  episodes: readonly string[];
  checked: boolean;
  after: World;
};

const SEASONS = [1, 2, 3] as const;
const NUMBERS = Array.from({ length: 10 }, (_, index) => index + 1);

/** Actions one after the other from what holds now: marks alone, or whole seasons as well. */
export function planMarks(random: Random, from: World, count: number, kind: 'marks' | 'seasons'): Step[] {
  const steps: Step[] = [];
  let world = from;
  for (let index = 0; index < count; index += 1) {
    const step = kind === 'marks' ? markStep(random, world) : seasonStep(random, world);
    steps.push(step);
    world = step.after;
  }
  return steps;
}

function markStep(random: Random, world: World): Step {
  const episode = picard(random.pick(SEASONS), random.pick(NUMBERS));
  const checked = !world.watched.includes(episode);
  return { press: { episode }, episodes: [episode], checked, after: changed(world, [episode], checked) };
}

function seasonStep(random: Random, world: World): Step {
  const number = random.pick(SEASONS);
  const episodes = NUMBERS.map((one) => picard(number, one));
  const checked = episodes.some((episode) => !world.watched.includes(episode));
  const season = words.t('seasonNumber', { number });
  const button = words.t(checked ? 'show:season.markName' : 'show:season.unmarkName', { season });
  return { press: { button }, episodes, checked, after: changed(world, episodes, checked) };
}

function changed(world: World, episodes: readonly string[], checked: boolean): World {
  const others = world.watched.filter((one) => !episodes.includes(one));
  return { ...world, watched: (checked ? [...others, ...episodes] : others).toSorted() };
}
