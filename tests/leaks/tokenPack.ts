import type { Text } from '../../shared/pack/basics';
import type { Attribute, Character } from '../../shared/pack/companion';
import { definedIds } from '../../shared/pack/ids';
import { Pack } from '../../shared/pack/pack';
import { loadBuiltIn } from '../unit/packs/builtIn';
import { ALWAYS, isInside, revealedIn, type Gate } from './gates';
import { Tokens, type Token, type TokenKind } from './tokens';

export type TokenPack = {
  pack: Pack;
  tokens: Tokens;
  /** All tokens, each with its gate. */
  all: readonly Token[];
  /** Episodes in story order. */
  episodes: readonly string[];
  /** Ids of the real pack, with what they are called here. */
  ids: ReadonlyMap<string, string>;
  isInside: (gate: Gate, watched: ReadonlySet<string>) => boolean;
};

/**
 * A pack of the built-in companion's exact shape, in which every name, text, slug and id that a viewer must earn is a
 * token of its own. Show, seasons and episodes keep their ids, so that it can stand in the built-in one's place.
 * @param others languages beside English, each with tokens of its own: the first has every text, the others every second.
 */
export function tokenPack(real: Pack = loadBuiltIn('picard'), others: readonly string[] = []): TokenPack {
  const tokens = new Tokens();
  const gates = gatesOf(real);
  const ids = new Map<string, string>();
  const rename = (id: string, kind: TokenKind, gate: Gate, prefix = '') =>
    ids.set(id, `${id.slice(0, id.lastIndexOf(':'))}:${prefix}${tokens.make(kind, gate)}`);
  let texts = 0;
  const text = (kind: TokenKind, gate: Gate): Text => {
    texts += 1;
    const languages = ['en', ...others.filter((_, index) => index === 0 || texts % 2 === 0)];
    return Object.fromEntries(languages.map((language) => [language, tokens.make(kind, gate, language)]));
  };
  const nameIn = (gate: Gate) =>
    others.length === 0
      ? {}
      : { nameIn: Object.fromEntries(others.map((one) => [one, tokens.make('name', gate, one)])) };
  const or = (before: Text | null, kind: TokenKind, gate: Gate) => before && text(kind, gate);

  for (const row of real.people) rename(row.id, 'person', gates.person(row.id));
  for (const row of real.credits) rename(row.id, 'credit', gates.credit(row));
  for (const row of real.sources) rename(row.id, 'source', revealedIn(row.revealedIn));
  for (const row of real.claims) rename(row.id, 'claim', revealedIn(row.revealedIn));
  for (const row of real.conflicts) rename(row.id, 'conflict', revealedIn(row.revealedIn));
  for (const row of real.production) rename(row.id, 'production', revealedIn(row.revealedIn));
  for (const row of real.characters) {
    rename(row.id, 'slug', gates.named(row));
    const slug = last(ids.get(row.id));
    // Ids of lines hold the slug, as those of the real pack do.
    for (const { kind, lines } of linesOf(row)) {
      for (const line of lines) {
        const gate = { all: [gates.named(row), gates.line(row, line)] };
        rename(line.id, kind, gate, `${slug}-`);
      }
    }
  }

  const attribute = (row: Character) => (value: Attribute) => ({
    ...value,
    value: text('attribute', gates.line(row, value)),
  });
  const named = {
    ...real,
    episodes: real.episodes.map((row) => ({
      ...row,
      title: text('title', row.id),
      teaser: or(row.teaser, 'teaser', row.id),
      synopsis: or(row.synopsis, 'synopsis', row.id),
    })),
    people: real.people.map((row) => ({
      ...row,
      name: tokens.make('person', gates.person(row.id)),
      otherNames: row.otherNames.map(() => tokens.make('person', gates.person(row.id))),
    })),
    characters: real.characters.map((row) => ({
      ...row,
      slug: last(ids.get(row.id)),
      name: tokens.make('name', gates.named(row)),
      ...nameIn(gates.named(row)),
      nameBefore: or(row.nameBefore, 'name before', gates.met(row.id)),
      aliases: row.aliases.map((one) => ({ ...one, name: tokens.make('alias', gates.line(row, one)) })),
      species: row.species.map(attribute(row)),
      affiliations: row.affiliations.map(attribute(row)),
      ranks: row.ranks.map(attribute(row)),
      relations: row.relations.map((one) => ({ ...one, kind: text('relation', gates.line(row, one)) })),
      facts: row.facts.map((one) => ({ ...one, text: text('fact', gates.line(row, one)) })),
    })),
    appearances: real.appearances.map((row) => ({
      ...row,
      as: row.as === null ? null : tokens.make('appearance', row.episode),
    })),
    production: real.production.map((row) => ({
      ...row,
      label: text('production', revealedIn(row.revealedIn)),
      value: or(row.value, 'production', revealedIn(row.revealedIn)),
    })),
    sources: real.sources.map((row) => {
      const make = () => tokens.make('source', revealedIn(row.revealedIn));
      const address = row.address === null ? null : `https://example.org/${make()}`;
      return { ...row, title: text('source', revealedIn(row.revealedIn)), publisher: row.publisher && make(), address };
    }),
    claims: real.claims.map((row) => {
      const make = (before: Text | null) => or(before, 'claim', revealedIn(row.revealedIn));
      return { ...row, text: make(row.text), correction: make(row.correction), note: make(row.note) };
    }),
    conflicts: real.conflicts.map((row) => {
      const make = () => text('conflict', revealedIn(row.revealedIn));
      const sides = row.sides.map((side) => ({ ...side, value: make() }));
      return { ...row, topic: make(), sides, holds: make(), why: make() };
    }),
    terms: real.terms.map((row) => ({ ...row, text: tokens.make('term', revealedIn(row.revealedIn)) })),
  };
  const pack = Pack.parse(replaceIds(named, ids));
  return { pack, tokens, all: [...tokens.byToken.values()], episodes: storyOf(real), ids, isInside };
}

/** From when on each thing may be read, by the ids of the real pack. */
function gatesOf(pack: Pack) {
  const characters = new Map<string, Character>(pack.characters.map((row) => [row.id, row]));
  const met = (id: string): Gate => {
    const seen = pack.appearances.filter((row) => row.character === id).map((row) => row.episode);
    if (seen.length > 0) return { any: seen };
    const row = characters.get(id);
    return row?.firstAppearance ?? row?.firstMentioned ?? { any: [] };
  };
  const credit = (row: Pack['credits'][number]): Gate => ({
    all: [revealedIn(row.revealedIn), row.character === null ? ALWAYS : met(row.character)],
  });
  const line = (row: Character, one: { revealedIn: string | null; to?: string }): Gate => ({
    all: [met(row.id), revealedIn(one.revealedIn), one.to === undefined ? ALWAYS : met(one.to)],
  });
  const person = (id: string): Gate => ({
    any: [
      ...pack.credits.filter((row) => row.person === id).map(credit),
      ...pack.characters.flatMap((row) => row.actors.filter((one) => one.person === id).map((one) => line(row, one))),
      ...pack.production
        .filter((row) => (row.people as string[]).includes(id))
        .map((row) => revealedIn(row.revealedIn)),
    ],
  });
  const named = (row: Character): Gate => ({ all: [met(row.id), revealedIn(row.nameRevealedIn)] });
  return { met, named, credit, line, person };
}

type Line = { id: string; revealedIn: string | null; to?: string };

function linesOf(row: Character): { kind: TokenKind; lines: readonly Line[] }[] {
  return [
    { kind: 'alias', lines: row.aliases },
    { kind: 'attribute', lines: [...row.species, ...row.affiliations, ...row.ranks] },
    { kind: 'relation', lines: row.relations },
    { kind: 'fact', lines: row.facts },
  ];
}

function storyOf(pack: Pack): string[] {
  return pack.episodes.toSorted((a, b) => a.season - b.season || a.number - b.number).map((row) => row.id);
}

const last = (id: string | undefined) => id?.slice(id.lastIndexOf(':') + 1) ?? '';

/** The same value with every id of the map replaced, wherever it stands. */
function replaceIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => replaceIds(one, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaceIds(one, ids)]));
}

/** Ids of the real pack that must not come back in the token pack: those of its shows, seasons and episodes may. */
export function idsThatTell(pack: Pack): string[] {
  return [...definedIds(pack)].map(({ id }) => id).filter((id) => !/^(show|season|episode|franchise):/.test(id));
}
