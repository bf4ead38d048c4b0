import type { Attribute, Character } from '../../shared/pack/companion';
import type { Pack } from '../../shared/pack/pack';

// What a viewer may know, worked out from a pack by the words of the rule, without a line of the app's code: tests hold
// the two against one another.

/** A character as a viewer calls it, with the facts and values that an episode has added. */
export type Grown = { name: string; isNew: boolean; facts: string[]; values: string[] };

const english = (text: Readonly<Record<string, string>>): string => text['en'] ?? '';

/** Met: an episode in which it appears is watched; or, with no appearance at all, the first that names it. */
export function isMet(pack: Pack, character: Character, watched: readonly string[]): boolean {
  const episodes = pack.appearances.filter((one) => one.character === character.id).map((one) => one.episode);
  if (episodes.length > 0) return episodes.some((one) => watched.includes(one));
  return character.firstMentioned !== null && watched.includes(character.firstMentioned);
}

export function isReadable(revealedIn: string | null, watched: readonly string[]): boolean {
  return revealedIn === null || watched.includes(revealedIn);
}

/** Facts of a card, and species, affiliations and ranks of which none that may be read has taken the place. */
function cardOf(pack: Pack, character: Character, watched: readonly string[]): { facts: string[]; values: string[] } {
  if (!isMet(pack, character, watched)) return { facts: [], values: [] };
  const readable = <T extends { revealedIn: string | null }>(lines: readonly T[]) =>
    lines.filter(({ revealedIn }) => isReadable(revealedIn, watched));
  const standing = (values: readonly Attribute[]) => {
    const inside = readable(values);
    const gone = new Set(inside.flatMap(({ supersedes }) => supersedes));
    return inside.filter(({ id }) => !gone.has(id)).map(({ value }) => english(value));
  };
  return {
    facts: readable(character.facts).map(({ text }) => english(text)),
    values: [character.species, character.affiliations, character.ranks].flatMap(standing),
  };
}

function nameOf(character: Character, watched: readonly string[]): string {
  const hidden = character.nameBefore !== null && !isReadable(character.nameRevealedIn, watched);
  return hidden && character.nameBefore ? english(character.nameBefore) : character.name;
}

/** What watching `episode` after `before` has added, card by card; cards that gained neither fact nor value apart. */
export function grownBy(pack: Pack, before: readonly string[], episode: string): Grown[] {
  const after = [...before, episode];
  return pack.characters
    .map((character) => {
      const earlier = cardOf(pack, character, before);
      const later = cardOf(pack, character, after);
      return {
        name: nameOf(character, after),
        isNew: isMet(pack, character, after) && !isMet(pack, character, before),
        facts: later.facts.filter((text) => !earlier.facts.includes(text)),
        values: later.values.filter((text) => !earlier.values.includes(text)),
      };
    })
    .filter(({ isNew, facts, values }) => isNew || facts.length > 0 || values.length > 0);
}

/** Every fact that must not be read yet. */
export function factsBeyond(pack: Pack, watched: readonly string[]): string[] {
  return pack.characters.flatMap((character) => {
    const readable = new Set(cardOf(pack, character, watched).facts);
    return character.facts.map(({ text }) => english(text)).filter((text) => !readable.has(text));
  });
}
