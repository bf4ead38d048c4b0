import type { Placed } from '../ids';
import type { Pack } from '../pack';
import { characterReferences } from './characterReferences';

/** Every id that a pack names without defining it there. Null references are left out. */
export function* references(pack: Pack): Generator<Placed> {
  yield* catalogueReferences(pack);
  for (const [i, character] of pack.characters.entries()) {
    yield* characterReferences(character, `characters[${i}]`);
  }
  for (const [i, appearance] of pack.appearances.entries()) {
    yield one(appearance.episode, `appearances[${i}].episode`);
    yield one(appearance.character, `appearances[${i}].character`);
  }
  yield* statementReferences(pack);
}

function* catalogueReferences(pack: Pack): Generator<Placed> {
  for (const [i, season] of pack.seasons.entries()) yield one(season.show, `seasons[${i}].show`);
  for (const [i, episode] of pack.episodes.entries()) {
    yield one(episode.show, `episodes[${i}].show`);
    yield* many(episode.mentions, `episodes[${i}].mentions`);
    yield* many(episode.sources, `episodes[${i}].sources`);
  }
  for (const [i, person] of pack.people.entries()) yield* maybe(person.sameAs, `people[${i}].sameAs`);
  for (const [i, credit] of pack.credits.entries()) {
    const at = `credits[${i}]`;
    yield one(credit.on, `${at}.on`);
    yield one(credit.person, `${at}.person`);
    yield* maybe(credit.character, `${at}.character`);
    yield* maybe(credit.revealedIn, `${at}.revealedIn`);
    yield* many(credit.sources, `${at}.sources`);
  }
  for (const [i, franchise] of pack.franchises.entries()) {
    yield* many(
      franchise.members.map((member) => member.show),
      `franchises[${i}].members`,
    );
  }
}

function* statementReferences(pack: Pack): Generator<Placed> {
  for (const [i, fact] of pack.production.entries()) {
    const at = `production[${i}]`;
    yield one(fact.on, `${at}.on`);
    yield* many(fact.people, `${at}.people`);
    yield* maybe(fact.revealedIn, `${at}.revealedIn`);
    yield* many(fact.sources, `${at}.sources`);
  }
  for (const [i, source] of pack.sources.entries()) yield* maybe(source.revealedIn, `sources[${i}].revealedIn`);
  for (const [i, claim] of pack.claims.entries()) {
    yield one(claim.source, `claims[${i}].source`);
    yield* maybe(claim.revealedIn, `claims[${i}].revealedIn`);
    yield* many(claim.evidence, `claims[${i}].evidence`);
  }
  for (const [i, conflict] of pack.conflicts.entries()) {
    const at = `conflicts[${i}]`;
    yield one(conflict.on, `${at}.on`);
    yield* maybe(conflict.revealedIn, `${at}.revealedIn`);
    yield* many(conflict.evidence, `${at}.evidence`);
    for (const [k, side] of conflict.sides.entries()) yield* many(side.sources, `${at}.sides[${k}].sources`);
  }
  for (const [i, term] of pack.terms.entries()) yield* maybe(term.revealedIn, `terms[${i}].revealedIn`);
}

function one(id: string, at: string): Placed {
  return { id, at };
}

function* maybe(id: string | null, at: string): Generator<Placed> {
  if (id !== null) yield { id, at };
}

function* many(ids: readonly string[], at: string): Generator<Placed> {
  for (const [i, id] of ids.entries()) yield { id, at: `${at}[${i}]` };
}
