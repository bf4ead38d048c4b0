import type { ForeignId } from '../pack/basics';
import { fold } from '../util/fold';

/** What is known of an episode when partners are looked for. */
export type Pairable = {
  ref: string;
  season: number | null;
  number: number | null;
  title: string | null;
  airedOn: string | null;
  foreignIds: readonly ForeignId[];
};

/**
 * Which episodes of one show are those of another: by a common foreign id, then by season and number, then by a title
 * that nobody else has, then by such a day. Each is in one pair at most; null where no partner was found.
 */
export function pairEpisodes(
  from: readonly Pairable[],
  to: readonly Pairable[],
): { from: string; to: string | null }[] {
  const partner = new Map<string, string>();
  const free = new Set(to.map((one) => one.ref));
  for (const namesOf of WAYS) {
    const known = unique(
      to.filter((one) => free.has(one.ref)),
      namesOf,
    );
    const asked = unique(from, namesOf);
    for (const one of from) {
      if (partner.has(one.ref)) continue;
      const name = namesOf(one).find((name) => asked.get(name) === one.ref && free.has(known.get(name) ?? ''));
      const found = name === undefined ? null : (known.get(name) ?? null);
      if (found === null) continue;
      partner.set(one.ref, found);
      free.delete(found);
    }
  }
  return from.map(({ ref }) => ({ from: ref, to: partner.get(ref) ?? null }));
}

const WAYS: readonly ((one: Pairable) => string[])[] = [
  (one) => one.foreignIds.map(({ scheme, value }) => `${scheme}:${value}`),
  (one) => (one.season === null || one.number === null ? [] : [`${one.season}/${one.number}`]),
  (one) => (one.title === null ? [] : [fold(one.title)]),
  (one) => (one.airedOn === null ? [] : [one.airedOn]),
];

/** By name, who has it; null where several do. */
function unique(all: readonly Pairable[], namesOf: (one: Pairable) => string[]): Map<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const one of all) for (const name of namesOf(one)) byName.set(name, byName.has(name) ? null : one.ref);
  return byName;
}
