import { isInside } from '../../../../shared/domain/horizon';
import type { Met } from '../../../../shared/domain/meeting';
import type { NamedThing } from '../../../../shared/domain/noteHorizon';
import { positionOf, type StoryOrder } from '../../../../shared/domain/story';
import { packNameOf } from '../../../../shared/pack/ids';
import type { PersonId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import type { Companion } from '../companion/companion';
import { characterHead, namesNow, type MetCharacters } from '../companion/heads';
import { headOf, readText } from '../parts';
import { personSlug } from '../people/peopleRows';
import { refsOf, rowsOn } from '../sources/subjects';
import type { NoteContext } from './noteContext';
import type { NoteSubjectView } from './noteViews';

/** Something that a note can name now, with every name it is known by and since when. Not for screens: it has ids. */
export type KnownThing = {
  /** Catalogue id. */
  ref: string;
  to: NoteSubjectView;
  /** The first is the one it goes by. */
  names: { name: string; since: NamedThing[] }[];
  /** Of things that fit alike the greater one comes first. */
  weight: number;
};

/** Everybody met in a show, by all names that are known by now: the one before a name was known stays one. */
export async function knownCharacters(context: NoteContext, show: string): Promise<KnownThing[]> {
  const [companion, met] = await Promise.all([context.companion(show), context.metIn(show)]);
  if (!companion) return [];
  return [...met.values()].map((one) => ({
    ref: one.character.id,
    to: { kind: 'character', show: headOf(companion.outline), character: characterHead(one, companion) },
    names: namesOf(one, companion).map(({ name, from }) => ({ name, since: [{ show, knownFrom: from }] })),
    weight: one.appearances.length,
  }));
}

function namesOf(met: Met, { horizon, order }: Companion): { name: string; from: string }[] {
  const { character, isNamed, metIn } = met;
  const later = (episode: string | null) => laterOf(order, metIn, episode);
  const before = readText(character.nameBefore);
  return [
    ...namesNow(met).map((name) => ({ name, from: isNamed ? later(character.nameRevealedIn) : metIn })),
    ...(isNamed && before !== null ? [{ name: before, from: metIn }] : []),
    ...character.aliases
      .filter(({ revealedIn }) => isInside(horizon, revealedIn))
      .map(({ name, revealedIn }) => ({ name, from: later(revealedIn) })),
  ];
}

function laterOf(order: StoryOrder, episode: string, other: string | null): string {
  return other !== null && positionOf(order, other) > positionOf(order, episode) ? other : episode;
}

/** People with a credit or a part that may be read, and since when. A part needs its character met. */
export function knownPeople(context: NoteContext): Promise<KnownThing[]> {
  return context.once('people', () => readPeople(context));
}

async function readPeople(context: NoteContext): Promise<KnownThing[]> {
  const outlines = await context.companionShows();
  const entries = (await Promise.all(outlines.map((outline) => entriesOf(context, outline)))).flat();
  const byPerson = new Map<string, NamedThing[]>();
  for (const { person, since } of entries) byPerson.set(person, [...(byPerson.get(person) ?? []), since]);
  const rows = await context.database.people.bulkGet([...byPerson.keys()] as PersonId[]);
  return rows.flatMap((row): KnownThing[] => {
    if (!row) return [];
    const since = byPerson.get(row.id) ?? [];
    return [
      {
        ref: row.id,
        to: { kind: 'person', pack: packNameOf(row.id), person: { slug: personSlug(row.id), name: row.name } },
        names: [row.name, ...row.otherNames].map((name) => ({ name, since: firstOf(since) })),
        weight: since.length,
      },
    ];
  });
}

/** In each show the entry that is known first: from there on the name tells nothing new. */
function firstOf(since: readonly NamedThing[]): NamedThing[] {
  const first = new Map<string, NamedThing>();
  for (const one of since) if (one.knownFrom === null || !first.has(one.show)) first.set(one.show, one);
  return [...first.values()];
}

async function entriesOf(context: NoteContext, outline: OutlineRow): Promise<{ person: string; since: NamedThing }[]> {
  const [companion, met] = await Promise.all([context.companion(outline.show), context.metIn(outline.show)]);
  if (!companion) return [];
  const { horizon, order } = companion;
  const credits = await readCredits(context.database, outline);
  const inside = credits.filter((credit) => credit.role !== 'actor' && isInside(horizon, credit.revealedIn));
  const found = [
    ...inside.map((credit) => ({ person: credit.person, from: credit.revealedIn })),
    ...partsOf(met, companion),
  ];
  const known = found.map(({ person, from }) => ({
    person: person as string,
    since: { show: outline.show, knownFrom: from },
  }));
  return known.toSorted((a, b) => positionOf(order, a.since.knownFrom) - positionOf(order, b.since.knownFrom));
}

function partsOf(met: MetCharacters, { horizon, order }: Companion) {
  return [...met.values()].flatMap(({ character, metIn }) =>
    character.actors
      .filter(({ revealedIn }) => isInside(horizon, revealedIn))
      .map(({ person, revealedIn }) => ({ person, from: laterOf(order, metIn, revealedIn) as string | null })),
  );
}

async function readCredits(database: WatchbillDatabase, outline: OutlineRow) {
  return rowsOn(database.credits, await refsOf(database, outline));
}
