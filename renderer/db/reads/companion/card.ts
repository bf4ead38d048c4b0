import { readableCard, type ReadableCard } from '../../../../shared/domain/card';
import { isInside } from '../../../../shared/domain/horizon';
import { lineId, neutralSlug } from '../../../../shared/domain/neutral';
import { relationLine } from '../../../../shared/domain/relationLine';
import { positionOf, stopsOf } from '../../../../shared/domain/story';
import type { Attribute } from '../../../../shared/pack/companion';
import { assertDefined } from '../../../../shared/util/assertNever';
import type { WatchbillDatabase } from '../../database';
import type { CharacterCard, EpisodePlaceView, PersonHead, SourceHead } from '../companionViews';
import { headOf, readText, toldIn } from '../parts';
import { readPersonHeads } from '../people/peopleRows';
import { readPlaces } from '../sources/placesOf';
import { readableOf, readSourceHeads } from '../sources/sourceHeads';
import { companionAsOf, readCompanion, type Companion } from './companion';
import { byName, characterHead, metCharacters, type MetCharacters } from './heads';

/**
 * The card of a character at the horizon, or as of an earlier watched episode; null when no such show or character is
 * known to the viewer. An unwatched `asOfRef` gives the watched episode before it: the horizon is never passed.
 *
 * @param address the slug of the card. The real slug of somebody known by another name is nobody's yet; the neutral
 * one stays good after the name is known, so that an open window follows.
 */
export async function readCard(
  database: WatchbillDatabase,
  slug: string,
  address: string,
  asOfRef: string | null,
): Promise<CharacterCard | null> {
  const whole = await readCompanion(database, slug);
  return whole && readCardIn(database, whole, metCharacters(whole), address, asOfRef);
}

/** The same of a companion that was read already. */
export async function readCardIn(
  database: WatchbillDatabase,
  whole: Companion,
  metByNow: MetCharacters,
  address: string,
  asOfRef: string | null,
): Promise<CharacterCard | null> {
  // Found by what it is called at the horizon: then the card also opens as of a time when it had another name.
  const found = [...metByNow.values()].find((one) => isAddress(one.slug, one.character.id, address));
  const companion = asOfRef === null || !whole.order.has(asOfRef) ? whole : companionAsOf(whole, asOfRef);
  const everybody = companion === whole ? metByNow : metCharacters(companion);
  const met = found && everybody.get(found.character.id);
  if (!met) return null;
  const { outline, horizon, order } = companion;
  const card = readableCard(met, (id) => everybody.has(id), horizon, order);
  const since = positionOf(order, met.metIn);
  const stops = stopsOf(whole.horizon, order).filter((episode) => positionOf(order, episode) >= since);
  const [places, people, sources] = await Promise.all([
    readPlaces(database, outline, whole.horizon, whole.stops),
    readPersonHeads(
      database,
      card.actors.map(({ person }) => person),
    ),
    readSourceHeads(database, horizon, [...met.character.sources, ...card.facts.flatMap((fact) => fact.sources)]),
  ]);
  const placeOf = (episode: string | null) => places.get(episode ?? '') ?? null;
  const watched = (episode: string | undefined) =>
    assertDefined(placeOf(episode ?? null), 'people are met in watched episodes');
  return {
    show: headOf(outline),
    head: characterHead(met, companion),
    aliases: card.aliases.map(({ name, revealedIn, unconfirmed }) => ({ name, in: placeOf(revealedIn), unconfirmed })),
    actors: actorViews(card, companion, everybody, people),
    ...attributeViews(card, placeOf, sources),
    relations: relationViews(card, companion, everybody, placeOf),
    facts: card.facts.map((fact) => ({
      id: lineId(fact.id),
      text: readText(fact.text) ?? '',
      lang: toldIn(fact.text),
      in: placeOf(fact.revealedIn),
      unconfirmed: fact.unconfirmed,
      sources: readableOf(sources, fact.sources),
    })),
    appearances: met.appearances.map(({ episode, as, unconfirmed }) => ({
      episode: watched(episode),
      as,
      unconfirmed,
    })),
    metIn: watched(met.metIn),
    latestIn: placeOf(met.latestIn),
    sources,
    stops: stops.map(watched),
    asOf: watched(companion.stops.at(-1)),
    unconfirmedFields: card.unconfirmedFields,
  };
}

function isAddress(slug: string, id: string, address: string): boolean {
  return slug === address || neutralSlug(id) === address;
}

function actorViews(
  { actors, met }: ReadableCard,
  companion: Companion,
  everybody: MetCharacters,
  people: ReadonlyMap<string, PersonHead>,
): CharacterCard['actors'] {
  const isPlayedBy = (id: string, person: string) =>
    everybody
      .get(id)
      ?.character.actors.some((actor) => actor.person === person && isInside(companion.horizon, actor.revealedIn));
  return actors.flatMap(({ person, unconfirmed }) => {
    const head = people.get(person);
    if (!head) return [];
    const others = [...everybody.values()]
      .filter((one) => one !== met && isPlayedBy(one.character.id, person) === true)
      .map((one) => characterHead(one, companion));
    return [{ person: head, unconfirmed, others: others.toSorted(byName) }];
  });
}

/** Attributes take their sources from the card's own list. */
function attributeViews(
  { species, affiliations, ranks, met }: ReadableCard,
  placeOf: (episode: string | null) => EpisodePlaceView | null,
  heads: Readonly<Record<string, SourceHead>>,
): Pick<CharacterCard, 'species' | 'affiliations' | 'ranks'> {
  const sources = readableOf(heads, met.character.sources);
  const views = (values: readonly Attribute[]) =>
    values.map(({ id, value, former, revealedIn, unconfirmed }) => ({
      id: lineId(id),
      value: readText(value) ?? '',
      lang: toldIn(value),
      former,
      in: placeOf(revealedIn),
      unconfirmed,
      sources,
    }));
  return { species: views(species), affiliations: views(affiliations), ranks: views(ranks) };
}

function relationViews(
  { relations }: ReadableCard,
  companion: Companion,
  everybody: MetCharacters,
  placeOf: (episode: string | null) => EpisodePlaceView | null,
): CharacterCard['relations'] {
  return relations.flatMap(({ id, to, kind, revealedIn, unconfirmed }) => {
    const other = everybody.get(to);
    if (!other) return [];
    const line = relationLine(readText(kind, 'en') ?? '');
    const told = { kind: readText(kind) ?? '', lang: toldIn(kind) };
    const head = characterHead(other, companion);
    return [{ id: lineId(id), to: head, ...told, line, in: placeOf(revealedIn), unconfirmed }];
  });
}
