import type { Character } from '../companion';
import type { Placed } from '../ids';

/** Every id that a character's card names without defining it. */
export function* characterReferences(character: Character, at: string): Generator<Placed> {
  yield { id: character.show, at: `${at}.show` };
  yield* when(character.nameRevealedIn, `${at}.nameRevealedIn`);
  yield* when(character.firstAppearance, `${at}.firstAppearance`);
  yield* when(character.firstMentioned, `${at}.firstMentioned`);
  for (const list of ['aliases', 'actors', 'species', 'affiliations', 'ranks', 'relations', 'facts'] as const) {
    for (const [i, entry] of character[list].entries()) {
      yield* when(entry.revealedIn, `${at}.${list}[${i}].revealedIn`);
    }
  }
  for (const list of ['species', 'affiliations', 'ranks'] as const) {
    for (const [i, attribute] of character[list].entries()) {
      yield* all(attribute.supersedes, `${at}.${list}[${i}].supersedes`);
    }
  }
  for (const [i, actor] of character.actors.entries()) yield { id: actor.person, at: `${at}.actors[${i}].person` };
  for (const [i, relation] of character.relations.entries()) yield { id: relation.to, at: `${at}.relations[${i}].to` };
  for (const [i, fact] of character.facts.entries()) yield* all(fact.sources, `${at}.facts[${i}].sources`);
  yield* all(character.sources, `${at}.sources`);
}

function* when(id: string | null, at: string): Generator<Placed> {
  if (id !== null) yield { id, at };
}

function* all(ids: readonly string[], at: string): Generator<Placed> {
  for (const [i, id] of ids.entries()) yield { id, at: `${at}[${i}]` };
}
