import { isInside, mayReadCast, type Horizon } from '../../../../shared/domain/horizon';
import type { Met } from '../../../../shared/domain/meeting';
import { positionOf } from '../../../../shared/domain/story';
import { CREDIT_ROLES } from '../../../../shared/pack/creditRoles';
import type { Credit } from '../../../../shared/pack/catalogue';
import { groupBy } from '../../../../shared/util/groupBy';
import type { WatchbillDatabase } from '../../database';
import type { Companion } from '../companion/companion';
import { characterHead, metCharacters } from '../companion/heads';
import type { EpisodePlaceView } from '../companionViews';
import { readPlaces } from '../sources/placesOf';
import { seasonsOf } from '../sources/subjects';
import type { PartView, WorkView } from './peopleViews';

/** What one person did on one show, as far as it may be read. */
export type ShowWork = {
  parts: PartView[];
  work: WorkView[];
  /** Where the first of its characters was met, how often they all appear, and how much is known of them. */
  order: { metAt: number; appearances: number; facts: number } | null;
};

type Part = { met: Met; unconfirmed: boolean };

/**
 * Work on a show by person. Whoever has nothing in it that may be read is absent: a returning actor is a secret until
 * the character is met and the entry's own reveal point is inside.
 *
 * @param credits rows about the show, its seasons and its episodes; nobody else's are looked at.
 * @param isAsked leaves people out whose entries on cards are not asked for.
 */
export async function readShowWork(
  database: WatchbillDatabase,
  companion: Companion,
  credits: readonly Credit[],
  isAsked: (person: string) => boolean = () => true,
): Promise<Map<string, ShowWork>> {
  const { outline, horizon } = companion;
  const readable = credits.filter((credit) => credit.character === null && mayRead(credit, horizon));
  const [seasons, places] = await Promise.all([
    seasonsOf(database, outline),
    readPlaces(
      database,
      outline,
      horizon,
      readable.map((credit) => credit.on),
    ),
  ]);
  const numbers = new Map<string, number>(seasons.map((season) => [season.id, season.number]));
  const parts = partsByPerson(companion, credits, isAsked);
  const work = groupBy(readable, (credit): string => credit.person);
  const people = new Set([...parts.keys(), ...work.keys()]);
  return new Map(
    [...people].map((person) => {
      const own = parts.get(person) ?? [];
      return [
        person,
        {
          parts: own.map(({ met, unconfirmed }) => ({ ...characterHead(met, companion), unconfirmed })),
          work: workViews(work.get(person) ?? [], companion, numbers, places),
          order: orderOf(own, companion),
        },
      ];
    }),
  );
}

/** Of somebody without a character the episode decides, as for any cast; all else has its own reveal point. */
function mayRead({ role, on, revealedIn }: Credit, horizon: Horizon): boolean {
  return role === 'actor' && on.startsWith('episode:')
    ? mayReadCast(horizon, on, revealedIn)
    : isInside(horizon, revealedIn);
}

/** As whom each person acts: from the credits and from the cards, each entry at its own reveal point. */
function partsByPerson(
  companion: Companion,
  credits: readonly Credit[],
  isAsked: (person: string) => boolean,
): Map<string, Part[]> {
  const { horizon, order } = companion;
  const everybody = metCharacters(companion);
  const entries = [
    ...credits.flatMap(({ person, character, revealedIn, unconfirmed }) => {
      const met = character === null ? undefined : everybody.get(character);
      return met ? [{ person, met, revealedIn, unconfirmed }] : [];
    }),
    ...[...everybody.values()].flatMap((met) =>
      met.character.actors.map(({ person, revealedIn, unconfirmed }) => ({
        person,
        met,
        revealedIn,
        unconfirmed,
      })),
    ),
  ].filter(({ person, revealedIn }) => isAsked(person) && isInside(horizon, revealedIn));
  return new Map(
    [...groupBy(entries, ({ person }): string => person)].map(([person, own]) => [
      person,
      [...groupBy(own, ({ met }) => met)]
        .map(([met, said]) => ({ met, unconfirmed: said.every((one) => one.unconfirmed) }))
        .toSorted((a, b) => positionOf(order, a.met.metIn) - positionOf(order, b.met.metIn)),
    ]),
  );
}

function orderOf(parts: readonly Part[], { order, horizon }: Companion): ShowWork['order'] {
  const [first] = parts;
  if (first === undefined) return null;
  return {
    metAt: positionOf(order, first.met.metIn),
    appearances: parts.reduce((sum, { met }) => sum + met.appearances.length, 0),
    facts: parts.flatMap(({ met }) => met.character.facts.filter((fact) => isInside(horizon, fact.revealedIn))).length,
  };
}

function workViews(
  credits: readonly Credit[],
  { outline, order }: Companion,
  seasons: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, EpisodePlaceView>,
): WorkView[] {
  return [...groupBy(credits, (credit) => credit.role)]
    .map(([role, own]) => ({
      role,
      onShow: own.some((credit) => credit.on === outline.show),
      seasons: [...new Set(own.flatMap((credit) => seasons.get(credit.on) ?? []))].toSorted((a, b) => a - b),
      episodes: [...new Set(own.flatMap((credit) => places.get(credit.on) ?? []))].toSorted(
        (a, b) => positionOf(order, a.ref) - positionOf(order, b.ref),
      ),
      unconfirmed: own.every((credit) => credit.unconfirmed),
    }))
    .toSorted((a, b) => CREDIT_ROLES.indexOf(a.role) - CREDIT_ROLES.indexOf(b.role));
}
