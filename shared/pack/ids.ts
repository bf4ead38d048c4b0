import type { Pack } from './pack';

/** An id together with its place in the file, for messages. */
export interface Placed {
  id: string;
  at: string;
}

/** Every id that a pack defines, in the order of the file. */
export function* definedIds(pack: Pack): Generator<Placed> {
  yield* rows('shows', pack.shows);
  yield* rows('seasons', pack.seasons);
  yield* rows('episodes', pack.episodes);
  yield* rows('people', pack.people);
  yield* rows('credits', pack.credits);
  yield* rows('franchises', pack.franchises);
  yield* rows('characters', pack.characters);
  for (const [i, character] of pack.characters.entries()) {
    const at = `characters[${i}]`;
    yield* rows(`${at}.aliases`, character.aliases);
    yield* rows(`${at}.species`, character.species);
    yield* rows(`${at}.affiliations`, character.affiliations);
    yield* rows(`${at}.ranks`, character.ranks);
    yield* rows(`${at}.relations`, character.relations);
    yield* rows(`${at}.facts`, character.facts);
  }
  yield* rows('production', pack.production);
  yield* rows('sources', pack.sources);
  yield* rows('claims', pack.claims);
  yield* rows('conflicts', pack.conflicts);
}

/** The set of ids that a pack defines: what `checkPack` needs to know of the other packs. */
export function idsOf(pack: Pack): ReadonlySet<string> {
  return new Set(Array.from(definedIds(pack), (placed) => placed.id));
}

/** The middle part of an id: the name of the pack that defines it. */
export function packNameOf(id: string): string {
  return id.split(':', 2)[1] ?? '';
}

function* rows(list: string, entries: readonly { id: string }[]): Generator<Placed> {
  for (const [i, entry] of entries.entries()) yield { id: entry.id, at: `${list}[${i}]` };
}
