import type { AttributeView, CharacterCard } from '../../db/reads/companionViews';
import { placeKey, storyOrder, type LinePlace } from './storyOrder';

/** One thing that a card says. */
export type CardLine = {
  id: string;
  text: string;
  /** Belonged once, no longer. */
  former: boolean;
  unconfirmed: boolean;
  /** Ids in the card's `sources`. */
  sources: readonly string[];
};

export const LINE_KINDS = ['names', 'actors', 'species', 'affiliations', 'ranks', 'facts'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Lines that belong beside one another: of one kind and, for facts, of one episode. */
export type LineRow = {
  key: string;
  kind: LineKind;
  /** Of facts; null is before the show begins. Of all else null. */
  in: LinePlace;
  /** One cell a card, in the order of the cards. */
  cells: readonly (readonly CardLine[])[];
};

/**
 * Two or more cards line by line. Rows that no card fills are left out; an empty cell says that this card has nothing
 * there, as far as one knows. A card that is null, because nobody had met that character then, has empty cells.
 */
export function alignCards(cards: readonly (CharacterCard | null)[]): LineRow[] {
  const known = cards.filter((card) => card !== null);
  const attributes = LINE_KINDS.filter((kind) => kind !== 'facts').map((kind): LineRow => ({
    key: kind,
    kind,
    in: null,
    cells: cards.map((card) => (card ? linesOf(card, kind) : [])),
  }));
  const places = new Map(known.flatMap((card) => card.facts.map((fact) => [placeKey(fact.in), fact.in])));
  const facts = [...places.values()].toSorted(storyOrder(known)).map((place): LineRow => ({
    key: placeKey(place),
    kind: 'facts',
    in: place,
    cells: cards.map((card) => (card ? factsIn(card, place) : [])),
  }));
  return [...attributes, ...facts].filter((row) => row.cells.some((cell) => cell.length > 0));
}

/** The lines of one kind that a card has. */
export function linesOf(card: CharacterCard, kind: Exclude<LineKind, 'facts'>): CardLine[] {
  switch (kind) {
    case 'names':
      return card.aliases.map(({ name, unconfirmed }) => line(name, name, unconfirmed));
    case 'actors':
      return card.actors.map(({ person, unconfirmed }) => line(person.slug, person.name, unconfirmed));
    case 'species':
    case 'affiliations':
    case 'ranks':
      return card[kind].map(attributeLine);
    default:
      return kind satisfies never;
  }
}

export function factsIn(card: CharacterCard, place: LinePlace): CardLine[] {
  return card.facts
    .filter((fact) => placeKey(fact.in) === placeKey(place))
    .map(({ id, text, unconfirmed, sources }) => ({ ...line(id, text, unconfirmed), sources }));
}

function attributeLine({ id, value, former, unconfirmed, sources }: AttributeView): CardLine {
  return { id, text: value, former, unconfirmed, sources };
}

const line = (id: string, text: string, unconfirmed: boolean): CardLine => ({
  id,
  text,
  former: false,
  unconfirmed,
  sources: [],
});
