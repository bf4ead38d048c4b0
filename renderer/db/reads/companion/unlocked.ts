import { readableCard, type ReadableCard } from '../../../../shared/domain/card';
import type { Horizon } from '../../../../shared/domain/horizon';
import { meetingOf, type Met } from '../../../../shared/domain/meeting';
import { lineId } from '../../../../shared/domain/neutral';
import { asOf } from '../../../../shared/domain/story';
import { newLines, type NewLine } from '../../../../shared/domain/unlocked';
import type { Text } from '../../../../shared/pack/basics';
import { assertDefined, assertNever } from '../../../../shared/util/assertNever';
import type { WatchbillDatabase } from '../../database';
import type { CharacterHead, PersonHead, Unlocked } from '../companionViews';
import { headOf, readText, toldIn } from '../parts';
import { readPersonHeads } from '../people/peopleRows';
import { readPlaces } from '../sources/placesOf';
import { companionAsOf, readCompanion, type Companion } from './companion';
import { characterHead, metCharacters, nameOf } from './heads';

type Line = Unlocked['characters'][number]['lines'][number];

/** What a watched episode revealed; null when it is not inside the horizon, or there is no such show or episode. */
export async function readUnlocked(
  database: WatchbillDatabase,
  slug: string,
  season: number,
  number: number,
): Promise<Unlocked | null> {
  const companion = await readCompanion(database, slug);
  const place = companion?.outline.places.find((one) => one.season === season && one.number === number);
  if (!companion || !place || !companion.stops.includes(place.ref)) return null;
  const found = unlockedCards(companion, place.ref);
  const persons = found.flatMap(({ lines }) => lines.flatMap((one) => (one.kind === 'actor' ? [one.line.person] : [])));
  const [places, people] = await Promise.all([
    readPlaces(database, companion.outline, companion.horizon, [place.ref]),
    readPersonHeads(database, persons),
  ]);
  const everybody = metCharacters(companion);
  const headFor = (id: string) => {
    const met = everybody.get(id);
    return met ? characterHead(met, companion) : null;
  };
  const characters = found.flatMap(({ card, isNew, lines }) => {
    const head = headFor(card.met.character.id);
    return head ? [{ head, isNew, lines: lines.flatMap((one) => lineView(one, card, { people, headFor }) ?? []) }] : [];
  });
  return {
    show: headOf(companion.outline),
    episode: assertDefined(places.get(place.ref), 'the place is of this show'),
    characters,
    count: characters.reduce((sum, { lines }) => sum + lines.length, 0),
  };
}

/** Cards that have grown with an episode, those met in it first, then in the order in which they were met. */
function unlockedCards(companion: Companion, episode: string) {
  const { stops, order } = companion;
  const previous = stops[stops.indexOf(episode) - 1];
  const after = cardsAt(companion, companionAsOf(companion, episode).horizon);
  const before = cardsAt(
    companion,
    previous === undefined ? nothing(companion) : asOf(companion.horizon, order, previous),
  );
  return [...after.values()]
    .map((card) => {
      const earlier = before.get(card.met.character.id) ?? null;
      return { card, isNew: earlier === null, lines: newLines(earlier, card) };
    })
    .filter(({ isNew, lines }) => isNew || lines.length > 0)
    .toSorted(
      (a, b) =>
        Number(b.isNew) - Number(a.isNew) ||
        stops.indexOf(a.card.met.metIn) - stops.indexOf(b.card.met.metIn) ||
        b.lines.length - a.lines.length ||
        (nameOf(a.card.met) < nameOf(b.card.met) ? -1 : 1),
    );
}

/** Before the first watched episode; what other shows reveal stays. */
function nothing({ horizon, order }: Companion): Horizon {
  return {
    ...horizon,
    isWatched: (one) => !order.has(one) && horizon.isWatched(one),
    isOpen: (one) => !order.has(one) && horizon.isOpen(one),
  };
}

/** Every card that may be read at a horizon, by character. */
export function cardsAt({ characters, appearances, order }: Companion, horizon: Horizon): Map<string, ReadableCard> {
  const met = characters.flatMap(
    (character) => meetingOf(character, appearances.get(character.id) ?? [], horizon, order) ?? [],
  );
  const ids = new Set<string>(met.map(({ character }) => character.id));
  return new Map(met.map((one) => [one.character.id, readableCard(one, (id) => ids.has(id), horizon, order)]));
}

function lineView(
  one: NewLine,
  { met }: ReadableCard,
  known: { people: ReadonlyMap<string, PersonHead>; headFor: (id: string) => CharacterHead | null },
): Line | null {
  switch (one.kind) {
    case 'name':
      return {
        id: lineId(met.character.id),
        kind: 'name',
        text: nameOf(met),
        unconfirmed: isDoubted(met),
        to: null,
      };
    case 'actor': {
      const person = known.people.get(one.line.person);
      const id = lineId(`${met.character.id} ${one.line.person}`);
      return person ? { id, kind: 'actor', text: person.name, unconfirmed: one.line.unconfirmed, to: null } : null;
    }
    case 'alias':
      return lineOf(one, one.line.name);
    case 'relation':
      return { ...lineOf(one, one.line.kind), to: known.headFor(one.line.to) };
    case 'fact':
      return lineOf(one, one.line.text);
    case 'species':
    case 'affiliation':
    case 'rank':
      return lineOf(one, one.line.value);
    default:
      return assertNever(one, 'kind of line');
  }
}

const isDoubted = ({ character }: Met) => character.unconfirmedFields.includes('name');

function lineOf({ kind, line }: Extract<NewLine, { line: { id: string } }>, text: string | Text): Line {
  const told = typeof text === 'string' ? { text } : { text: readText(text) ?? '', lang: toldIn(text) };
  return { id: lineId(line.id), kind, ...told, unconfirmed: line.unconfirmed, to: null };
}
