import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableCard, type ReadableCard } from '../../shared/domain/card';
import type { Horizon } from '../../shared/domain/horizon';
import { meetingOf } from '../../shared/domain/meeting';
import { asOf, storyOrder } from '../../shared/domain/story';
import { newLines } from '../../shared/domain/unlocked';
import { groupBy } from '../../shared/util/groupBy';
import { horizonAt } from '../support/characters';
import { loadBuiltIn } from '../unit/packs/builtIn';

const pack = loadBuiltIn('picard');
const EPISODES = pack.episodes.map((row) => row.id as string);
const order = storyOrder(EPISODES.map((ref) => ({ ref })));
const appearances = groupBy(pack.appearances, ({ character }) => character);
const watchedSets = fc.oneof(
  fc.nat({ max: EPISODES.length }).map((length) => EPISODES.slice(0, length)),
  fc.subarray(EPISODES),
);
const RUNS = { numRuns: 60 };

/** All cards of the built-in companion at a horizon, by character. */
function cardsAt(horizon: Horizon): Map<string, ReadableCard> {
  const met = pack.characters.flatMap((row) => meetingOf(row, appearances.get(row.id) ?? [], horizon, order) ?? []);
  const ids = new Set<string>(met.map(({ character }) => character.id));
  return new Map(met.map((one) => [one.character.id, readableCard(one, (id) => ids.has(id), horizon, order)]));
}

const linesOf = ({ aliases, actors, species, affiliations, ranks, relations, facts }: ReadableCard) => [
  ...aliases,
  ...actors,
  ...species,
  ...affiliations,
  ...ranks,
  ...relations,
  ...facts,
];

describe('any card, whatever is watched', () => {
  it('holds no line from beyond, and is of somebody seen', () => {
    fc.assert(
      fc.property(watchedSets, (watched) => {
        const cards = cardsAt(horizonAt(watched));
        const seen = new Set(watched);
        const isBeyond = ({ revealedIn }: { revealedIn: string | null }) =>
          revealedIn !== null && !seen.has(revealedIn);
        for (const [id, card] of cards) {
          const { character, isNamed } = card.met;
          const places = appearances.get(character.id)?.map(({ episode }) => episode) ?? [character.firstMentioned];
          const wrong = {
            beyond: linesOf(card).filter(isBeyond),
            unmet: card.relations.filter(({ to }) => !cards.has(to)),
            isUnseen: !places.some((episode) => episode !== null && seen.has(episode)),
            isNamedEarly: isNamed && isBeyond({ revealedIn: character.nameRevealedIn }),
          };
          expect(wrong, id).toEqual({ beyond: [], unmet: [], isUnseen: false, isNamedEarly: false });
        }
      }),
      RUNS,
    );
  });

  it('is, as of an episode, what it was when no later one was watched', () => {
    fc.assert(
      fc.property(watchedSets, fc.constantFrom(...EPISODES), (watched, episode) => {
        const last = EPISODES.indexOf(episode);
        const then = watched.filter((one) => EPISODES.indexOf(one) <= last);
        expect(cardsAt(asOf(horizonAt(watched), order, episode))).toEqual(cardsAt(horizonAt(then)));
      }),
      RUNS,
    );
  });

  it('only ever grows with a mark, or has a value give way to one that takes its place', () => {
    fc.assert(
      fc.property(watchedSets, fc.constantFrom(...EPISODES), (watched, more) => {
        const after = cardsAt(horizonAt([...watched, more]));
        for (const [id, card] of cardsAt(horizonAt(watched))) {
          const grown = after.get(id);
          expect(grown, id).toBeDefined();
          if (!grown) continue;
          const lines = new Set<object>(linesOf(grown));
          const gone = linesOf(card).filter((line) => !lines.has(line));
          const taken = new Set(allSuperseded(grown));
          expect(gone.filter((line) => !('id' in line && taken.has(line.id)))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('is made of what each watched episode brought, in story order', () => {
    fc.assert(
      fc.property(watchedSets, (watched) => {
        const seen = new Set<object>();
        let before = new Map<string, ReadableCard>();
        const inOrder = EPISODES.filter((one) => watched.includes(one));
        for (const [index] of inOrder.entries()) {
          const now = cardsAt(horizonAt(inOrder.slice(0, index + 1)));
          for (const [id, card] of now) {
            for (const one of newLines(before.get(id) ?? null, card)) {
              if (one.kind === 'name') continue;
              expect(seen.has(one.line), 'no line is brought twice').toBe(false);
              seen.add(one.line);
            }
          }
          before = now;
        }
        const missing = [...before.values()].flatMap((card) =>
          linesOf(card).filter((line) => !seen.has(line) && !isRepeated(line, card)),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Ids of values whose place is taken by those of a card, directly or by way of another value. */
function allSuperseded({ met: { character }, ...card }: ReadableCard): string[] {
  const all = [...character.species, ...character.affiliations, ...character.ranks];
  const walk = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => [id, ...walk(all.find((value) => value.id === id)?.supersedes ?? [])]);
  return walk([...card.species, ...card.affiliations, ...card.ranks].flatMap((value) => value.supersedes));
}

/** A second entry of the same actor, or the name it went by before, is no news. */
function isRepeated(line: object, { met: { character }, actors }: ReadableCard): boolean {
  const isOldName = 'name' in line && Object.values(character.nameBefore ?? {}).includes(String(line.name));
  return isOldName || actors.some((one) => one === line);
}
