import type {
  AttributeView,
  CharacterCard,
  CharacterHead,
  EpisodePlaceView,
  FactView,
  RelationView,
} from '../../renderer/db/reads/companionViews';
import { LANTERN, lantern } from './smallPack';

/** Cards as reads give them, made by hand: for what is drawn, written and aligned from them. */
export function aPlace(season: number, number: number, title: string | null = `Title ${season} ${number}`) {
  return { ref: lantern(season, number), season, number, numberTo: null, title } satisfies EpisodePlaceView;
}

export function aHead(slug: string, more: Partial<CharacterHead> = {}): CharacterHead {
  return { slug, seed: `character:small:${slug}`, name: `Name of ${slug}`, affiliation: null, role: null, ...more };
}

export function aFact(id: string, place: EpisodePlaceView | null, more: Partial<FactView> = {}): FactView {
  return { id, text: `Fact ${id}`, in: place, unconfirmed: false, sources: [], ...more };
}

export function anAttribute(id: string, value: string, more: Partial<AttributeView> = {}): AttributeView {
  return { id, value, former: false, in: null, unconfirmed: false, sources: [], ...more };
}

export function aRelation(id: string, to: CharacterHead, kind: string, more: Partial<RelationView> = {}): RelationView {
  return { id, to, kind, line: 'work', in: null, unconfirmed: false, ...more };
}

export function aCard(slug: string, more: Partial<CharacterCard> = {}): CharacterCard {
  const first = aPlace(1, 1);
  return {
    show: { ref: LANTERN, slug: 'lantern', title: 'The lantern', kind: 'series', ink: 'moss', companion: true },
    head: aHead(slug),
    aliases: [],
    actors: [],
    species: [],
    affiliations: [],
    ranks: [],
    relations: [],
    facts: [],
    appearances: [],
    metIn: first,
    latestIn: null,
    sources: {},
    stops: [first, aPlace(1, 2), aPlace(1, 3)],
    asOf: aPlace(1, 3),
    unconfirmedFields: [],
    ...more,
  };
}
