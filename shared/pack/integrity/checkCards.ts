import type { Attribute, Character } from '../companion';
import type { Pack } from '../pack';

/** A card can be read in order: values replace earlier ones of their own list, and a hidden name has a stand-in. */
export function* checkCards(pack: Pack): Generator<string> {
  for (const [i, character] of pack.characters.entries()) {
    const at = `characters[${i}]`;
    for (const list of ['species', 'affiliations', 'ranks'] as const) {
      yield* checkSupersedes(character[list], `${at}.${list}`);
    }
    yield* checkName(character, at);
    if (character.firstAppearance === null && character.firstMentioned === null) {
      yield `${at}: neither firstAppearance nor firstMentioned says from when on the card exists`;
    }
    for (const [k, relation] of character.relations.entries()) {
      if (relation.to === character.id) yield `${at}.relations[${k}].to: a character is not related to itself`;
    }
  }
  for (const [i, credit] of pack.credits.entries()) {
    if (credit.character !== null && credit.role !== 'actor') {
      yield `credits[${i}].character: only an actor works as a character`;
    }
  }
}

function* checkSupersedes(attributes: readonly Attribute[], at: string): Generator<string> {
  const earlier = new Set<string>();
  for (const [i, attribute] of attributes.entries()) {
    for (const id of attribute.supersedes) {
      if (!earlier.has(id)) yield `${at}[${i}].supersedes: ${id} is not an earlier entry of this list`;
    }
    earlier.add(attribute.id);
  }
}

function* checkName(character: Character, at: string): Generator<string> {
  if (character.nameBefore !== null && character.nameRevealedIn === null) {
    yield `${at}.nameRevealedIn: nameBefore is given, so the episode that reveals the name is needed`;
  }
  if (character.nameBefore === null && character.nameRevealedIn !== null) {
    yield `${at}.nameBefore: the name comes later, so the card needs one to go by until then`;
  }
}
