import type { Horizon } from '../../shared/domain/horizon';
import { DEFAULT_SPOILERS } from '../../shared/domain/spoilers';
import type { Attribute, Character } from '../../shared/pack/companion';

const en = (text: string) => ({ en: text });
const on = (episode: number | null) => (episode === null ? null : (`episode:small:e${episode}` as const));

/** Episodes `e1` to `e8` of one invented show. */
export const EPISODES = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `episode:small:e${number}`);

export function horizonAt(watched: Iterable<string>, more: Partial<Horizon> = {}): Horizon {
  const set = new Set(watched);
  return {
    isWatched: (episode) => set.has(episode),
    isOpen: () => false,
    isRevealed: () => false,
    next: null,
    settings: DEFAULT_SPOILERS,
    ...more,
  };
}

export function aValue(id: string, revealedIn: number | null, supersedes: readonly string[] = []): Attribute {
  return {
    id: `fact:small:${id}`,
    value: en(id),
    revealedIn: on(revealedIn),
    supersedes: supersedes.map((one) => `fact:small:${one}` as const),
    former: false,
    unconfirmed: false,
  };
}

/** A character of the invented show, without a line of its own. */
export function aCharacter(slug: string, more: Partial<Character> = {}): Character {
  return {
    id: `character:small:${slug}`,
    show: 'show:small:small',
    slug,
    name: slug,
    nameBefore: null,
    nameRevealedIn: null,
    aliases: [],
    actors: [],
    species: [],
    affiliations: [],
    ranks: [],
    relations: [],
    facts: [],
    firstAppearance: null,
    firstMentioned: null,
    unconfirmedFields: [],
    sources: [],
    ...more,
  };
}

/** Appearances of a character in the episodes of these numbers. */
export function seenIn(slug: string, ...episodes: readonly number[]) {
  const character = `character:small:${slug}` as const;
  return episodes.map((number) => ({
    episode: `episode:small:e${number}` as const,
    character,
    as: null,
    unconfirmed: false,
  }));
}
