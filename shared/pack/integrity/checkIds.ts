import { definedIds, idsOf, packNameOf } from '../ids';
import type { Pack } from '../pack';
import { references } from './references';

/** The ids of other packs, by the name of the pack. */
export type KnownPacks = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids are unique and carry the pack's name: that alone makes them unique over all packs. */
export function* checkOwnIds(pack: Pack): Generator<string> {
  const seen = new Map<string, string>();
  for (const { id, at } of definedIds(pack)) {
    const before = seen.get(id);
    if (before !== undefined) yield `${at}: ${id} is already the id of ${before}`;
    else seen.set(id, at);
    if (packNameOf(id) !== pack.name) yield `${at}: ${id} does not carry the name of the pack, ${pack.name}`;
  }
}

/** Every id that is named exists in this pack or in one that it refers to. */
export function* checkReferences(pack: Pack, known: KnownPacks): Generator<string> {
  const own = idsOf(pack);
  const absent = pack.refersTo.filter((name) => !known.has(name));
  for (const name of absent) yield `refersTo: the pack ${name} is not here`;
  for (const { id, at } of references(pack)) {
    const name = packNameOf(id);
    if (name === pack.name) {
      if (!own.has(id)) yield `${at}: ${id} is not in this pack`;
    } else if (!pack.refersTo.includes(name)) {
      yield `${at}: ${id} is of the pack ${name}, which refersTo does not list`;
    } else if (known.get(name)?.has(id) === false) {
      // An absent pack is named once above, not once more for each of its ids.
      yield `${at}: ${id} is not in the pack ${name}`;
    }
  }
}
