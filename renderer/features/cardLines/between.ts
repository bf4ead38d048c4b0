import type { CharacterCard, CharacterHead, EpisodePlaceView, RelationView } from '../../db/reads/companionViews';
import { storyOrder, type LinePlace } from './storyOrder';
import { compareNames } from '../../../shared/util/collate';

/** A relation from one of the cards to another. Read as «from is kind to»: `Agnes Jurati is protégée of Bruce Maddox`. */
export type BetweenLine = {
  id: string;
  from: CharacterHead;
  kind: string;
  to: CharacterHead;
  in: LinePlace;
  unconfirmed: boolean;
};

/** What the cards are to one another, in story order. What both say in the same words is said once. */
export function betweenCards(cards: readonly CharacterCard[]): BetweenLine[] {
  const heads = new Map(cards.map((card) => [card.head.slug, card.head]));
  const said = new Set<string>();
  return cards
    .flatMap((card) => card.relations.map((relation) => ({ from: card.head, relation })))
    .filter(({ from, relation }) => heads.has(relation.to.slug) && relation.to.slug !== from.slug)
    .filter(({ from, relation }) => {
      if (said.has(`${relation.to.slug} ${relation.kind} ${from.slug}`)) return false;
      said.add(`${from.slug} ${relation.kind} ${relation.to.slug}`);
      return true;
    })
    .map(({ from, relation: { id, kind, to, in: place, unconfirmed } }) => ({
      id,
      from,
      kind,
      to: heads.get(to.slug) ?? to,
      in: place,
      unconfirmed,
    }))
    .toSorted((one, other) => storyOrder(cards)(one.in, other.in));
}

/** Somebody outside to whom two or more of the cards are something. */
export type CommonLine = {
  other: CharacterHead;
  /** One cell a card, in the order of the cards. */
  cells: readonly (readonly RelationView[])[];
};

/** Whom the cards have in common: first those that most of them know, then by name. */
export function inCommon(cards: readonly (CharacterCard | null)[]): CommonLine[] {
  const own = new Set(cards.flatMap((card) => (card ? [card.head.slug] : [])));
  const others = new Map(
    cards
      .flatMap((card) => card?.relations ?? [])
      .filter(({ to }) => !own.has(to.slug))
      .map(({ to }) => [to.slug, to]),
  );
  const filled = (line: CommonLine) => line.cells.filter((cell) => cell.length > 0).length;
  return [...others.values()]
    .map((other) => ({
      other,
      cells: cards.map((card) => card?.relations.filter(({ to }) => to.slug === other.slug) ?? []),
    }))
    .filter((line) => filled(line) > 1)
    .toSorted((one, two) => filled(two) - filled(one) || compareNames(one.other.name, two.other.name));
}

/** Watched episodes in which all of them appear, in story order. */
export function togetherIn(cards: readonly CharacterCard[]): EpisodePlaceView[] {
  const [first, ...rest] = cards;
  if (!first || rest.length === 0) return [];
  const appears = rest.map((card) => new Set(card.appearances.map(({ episode }) => episode.ref)));
  return first.appearances
    .map(({ episode }) => episode)
    .filter(({ ref }) => appears.every((episodes) => episodes.has(ref)));
}
