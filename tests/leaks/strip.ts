import { storyOrder, positionOf } from '../../shared/domain/story';
import type { Attribute, Character } from '../../shared/pack/companion';
import type { Pack } from '../../shared/pack/pack';

type Gated = { revealedIn: string | null };

/**
 * The pack as if nothing beyond the horizon had been written yet: lines, names, credits, sources and texts are gone or
 * are others. What is told at this horizon must be the same as with the whole pack, to the last number and in the same
 * order; only what says openly how much lies ahead may differ. Episodes and people not met yet stay, without content.
 */
export function strip(pack: Pack, watched: ReadonlySet<string>): Pack {
  const order = storyOrder(pack.episodes.map(({ id }) => ({ ref: id })));
  const isInside = ({ revealedIn }: Gated) => revealedIn === null || watched.has(revealedIn);
  const seenIn = (id: string) => pack.appearances.filter((row) => row.character === id).map((row) => row.episode);
  const isMet = (id: string) => {
    const row = pack.characters.find((one) => one.id === id);
    const seen = seenIn(id);
    return seen.length > 0
      ? seen.some((episode) => watched.has(episode))
      : watched.has(row?.firstAppearance ?? row?.firstMentioned ?? '');
  };
  const met = new Set<string>(pack.characters.map(({ id }) => id).filter(isMet));
  const sources = new Set<string>(pack.sources.filter(isInside).map(({ id }) => id));
  const known = <T extends string>(ids: readonly T[]) => ids.filter((id) => sources.has(id));
  const credits = pack.credits.filter((row) => isInside(row) && (row.character === null || met.has(row.character)));
  const characters = pack.characters.map((row, index) => {
    const other = { ...row, slug: `other-${index}`, name: `Other ${index}` };
    if (!met.has(row.id)) return { ...other, ...EMPTY, nameBefore: null, nameRevealedIn: null };
    const named = row.nameRevealedIn === null || watched.has(row.nameRevealedIn) ? row : other;
    return {
      ...named,
      aliases: row.aliases.filter(isInside),
      actors: row.actors.filter(isInside),
      species: stripValues(row.species, isInside),
      affiliations: stripValues(row.affiliations, isInside),
      ranks: stripValues(row.ranks, isInside),
      relations: row.relations.filter((one) => isInside(one) && met.has(one.to)),
      facts: row.facts.filter(isInside).map((one) => ({ ...one, sources: known(one.sources) })),
      sources: known(row.sources),
    };
  });
  const people = new Set<string>([
    ...credits.map((row) => row.person),
    ...characters.flatMap((row) => row.actors.map((one) => one.person)),
    ...pack.production.filter(isInside).flatMap((row) => row.people),
  ]);
  return {
    ...pack,
    episodes: pack.episodes.map((row, index) =>
      watched.has(row.id)
        ? { ...row, sources: known(row.sources) }
        : { ...row, ...othersTexts(row, index), mentions: [], sources: [] },
    ),
    credits: credits.map((row) => ({ ...row, sources: known(row.sources) })),
    people: pack.people.filter((row) => people.has(row.id)),
    characters,
    appearances: pack.appearances.filter((row) => {
      if (watched.has(row.episode)) return true;
      // Somebody who is not met yet is counted in the season of the meeting: that one appearance stays.
      const first = seenIn(row.character).toSorted((a, b) => positionOf(order, a) - positionOf(order, b))[0];
      return !met.has(row.character) && row.episode === first;
    }),
    production: pack.production.filter(isInside).map((row) => ({ ...row, sources: known(row.sources) })),
    sources: pack.sources.filter(isInside),
    claims: pack.claims.filter(isInside).map((row) => ({ ...row, evidence: known(row.evidence) })),
    conflicts: pack.conflicts.filter(isInside).map((row) => ({
      ...row,
      evidence: known(row.evidence),
      sides: row.sides.map((side) => ({ ...side, sources: known(side.sources) })),
    })),
    terms: pack.terms.filter(isInside),
  };
}

/** That there is a text may be told, so that one can ask to see it. */
function othersTexts({ teaser, synopsis }: Pack['episodes'][number], index: number) {
  const other = { en: `Other ${index}` };
  return { title: other, teaser: teaser && other, synopsis: synopsis && other };
}

const EMPTY = {
  aliases: [],
  actors: [],
  species: [],
  affiliations: [],
  ranks: [],
  relations: [],
  facts: [],
  sources: [],
  unconfirmedFields: [],
} satisfies Partial<Character>;

/** A value takes over what the unknown one that it replaces had replaced. */
function stripValues(values: readonly Attribute[], isInside: (one: Gated) => boolean): Attribute[] {
  const replaced = (ids: readonly Attribute['id'][]): Attribute['id'][] =>
    ids.flatMap((id) => {
      const value = values.find((one) => one.id === id);
      return value && !isInside(value) ? replaced(value.supersedes) : [id];
    });
  return values.filter(isInside).map((one) => ({ ...one, supersedes: replaced(one.supersedes) }));
}
