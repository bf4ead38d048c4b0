import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePack } from '../../../shared/pack/parse';
import type { Pack } from '../../../shared/pack/pack';

/** The file of a built-in pack, as it is shipped. */
export function readBuiltIn(name: 'picard' | 'startrek'): Uint8Array {
  return readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'assets', 'packs', `${name}.json`));
}

/** A built-in pack. Throws where it does not parse: then no test about its content makes sense. */
export function loadBuiltIn(name: 'picard' | 'startrek'): Pack {
  const pack = parsePack(readBuiltIn(name));
  if (!pack.ok) throw new Error(`${name}: ${pack.error.sentence} ${pack.error.details.join('; ')}`);
  return pack.value;
}

/** A text that a viewer reads, where it stands, and what must have been watched to read it. */
export interface Readable {
  at: string;
  text: string;
  revealedIn: string | null;
}

/** Every text of a pack with a reveal point of its own: facts, attributes, claims, conflicts, production, sources. */
export function* readables(pack: Pack): Generator<Readable> {
  const read = (at: string, text: { [tag: string]: string } | null, revealedIn: string | null): Readable[] =>
    text === null
      ? []
      : Object.entries(text).map(([tag, value]) => ({ at: `${at} (${tag})`, text: value, revealedIn }));
  for (const character of pack.characters) {
    for (const fact of character.facts) yield* read(fact.id, fact.text, fact.revealedIn);
    for (const list of [character.species, character.affiliations, character.ranks]) {
      for (const attribute of list) yield* read(attribute.id, attribute.value, attribute.revealedIn);
    }
    for (const relation of character.relations) yield* read(relation.id, relation.kind, relation.revealedIn);
  }
  for (const fact of pack.production) {
    yield* read(fact.id, fact.label, fact.revealedIn);
    yield* read(fact.id, fact.value, fact.revealedIn);
  }
  for (const source of pack.sources) yield* read(source.id, source.title, source.revealedIn);
  for (const claim of pack.claims) {
    yield* read(claim.id, claim.text, claim.revealedIn);
    yield* read(claim.id, claim.correction, claim.revealedIn);
    yield* read(claim.id, claim.note, claim.revealedIn);
  }
  for (const conflict of pack.conflicts) {
    for (const side of conflict.sides) yield* read(conflict.id, side.value, conflict.revealedIn);
    for (const text of [conflict.topic, conflict.holds, conflict.why]) {
      yield* read(conflict.id, text, conflict.revealedIn);
    }
  }
}

/** Teasers and synopses. They have no key for the reveal point: it is their own episode, before it and after it. */
export function* episodeTexts(pack: Pack): Generator<{ at: string; kind: 'teaser' | 'synopsis'; text: string }> {
  for (const episode of pack.episodes) {
    for (const kind of ['teaser', 'synopsis'] as const) {
      for (const text of Object.values(episode[kind] ?? {})) yield { at: episode.id, kind, text };
    }
  }
}
