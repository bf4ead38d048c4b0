import type { RelationLine } from '../../../shared/domain/relationLine';
import type { Lang, ShowHead } from './views';

export type { RelationLine };

/**
 * What screens receive of a companion. Everything in here has passed the horizon: a character that is not met, a
 * fact that is not learned yet and a name that is not known yet are absent, and no field tells that they exist. The `id`
 * of a line is stable and says nothing: a pack's own ids hold a slug and a running number.
 */

/** The place of an episode, as codes and links need it. Its title only where the horizon lets it be read. */
export type EpisodePlaceView = {
  ref: string;
  season: number;
  number: number;
  numberTo: number | null;
  title: string | null;
  lang?: Lang;
};

/**
 * A character as lists and links name it. `slug` is its part of the address `#/character/<show>/<slug>`; while a
 * character is known by another name first, it is one that betrays nothing. `seed` is what its emblem is drawn from.
 */
export type CharacterHead = {
  slug: string;
  seed: string;
  name: string;
  nameLang?: Lang;
  /** What the emblem's shape and rim say; null while no affiliation is known. */
  affiliation: { name: string; lang?: Lang; former: boolean } | null;
  /** One short line beside the name: rank, else species; null when neither is known. */
  role: string | null;
  roleLang?: Lang;
};

/** How a value is attested. The sources are readable ones only. */
export type Attested = { unconfirmed: boolean; sources: string[] };

/** A value of species, affiliation or rank that holds as far as one knows. */
export type AttributeView = Attested & {
  id: string;
  value: string;
  lang?: Lang;
  former: boolean;
  in: EpisodePlaceView | null;
};

/** One line of a card. `in` is null for what is known before the show begins, or from another show. */
export type FactView = Attested & { id: string; text: string; lang?: Lang; in: EpisodePlaceView | null };

export type PersonHead = { slug: string; name: string };

export type RelationView = {
  id: string;
  to: CharacterHead;
  /** Read as «this character is … the other»: `mother of`. */
  kind: string;
  lang?: Lang;
  line: RelationLine;
  in: EpisodePlaceView | null;
  unconfirmed: boolean;
};

export type AppearanceView = {
  episode: EpisodePlaceView;
  /** How, when not in person: dream, flashback, hologram, voice. */
  as: string | null;
  unconfirmed: boolean;
};

/** `#/character/<show>/<slug>`, at the horizon or as of an earlier episode. */
export type CharacterCard = {
  show: ShowHead;
  head: CharacterHead;
  /** Other names known by now. */
  aliases: { name: string; in: EpisodePlaceView | null; unconfirmed: boolean }[];
  /** Who plays it. `others` are further characters of that person that have been met. */
  actors: { person: PersonHead; unconfirmed: boolean; others: CharacterHead[] }[];
  species: AttributeView[];
  affiliations: AttributeView[];
  ranks: AttributeView[];
  relations: RelationView[];
  /** In story order: what is known beforehand first. */
  facts: FactView[];
  /** Watched episodes in which it appears, in story order. How many others there are is not said. */
  appearances: AppearanceView[];
  /** Where it was met: the first watched appearance, or the first watched mention. */
  metIn: EpisodePlaceView;
  latestIn: EpisodePlaceView | null;
  /** The sources that the lines above name, by id. */
  sources: Record<string, SourceHead>;
  /** Watched episodes in story order, from the meeting on: the stops of the slider. The last one is the horizon. */
  stops: EpisodePlaceView[];
  /** The stop that this card shows. */
  asOf: EpisodePlaceView;
  unconfirmedFields: string[];
};

export type SourceHead = {
  id: string;
  title: string;
  lang?: Lang;
  kind: string;
  publisher: string | null;
  publishedOn: string | null;
  address: string | null;
};

/** `#/characters/<show>` */
export type Gallery = {
  show: ShowHead;
  /** Everybody met, in the order of meeting. */
  met: (CharacterHead & {
    metIn: EpisodePlaceView;
    /** Watched episodes in which it appears: the measure of importance. */
    appearances: number;
    /** Whom it belongs to or belonged to, without what is said in brackets or after a comma: for grouping. */
    groups: string[];
  })[];
  /** How many are not met yet, by season of their meeting; seasons in which there is nobody left are absent. */
  ahead: { season: number; count: number }[];
  /** The watched episode that lies furthest in the story; null when nothing is watched. */
  asOf: EpisodePlaceView | null;
};

/** `#/relations/<show>`: everybody met who has a relation to somebody met. */
export type RelationsMap = {
  show: ShowHead;
  characters: CharacterHead[];
  relations: {
    id: string;
    /** Slugs of two of the characters above. */
    from: string;
    to: string;
    /** From the first to the second: `mother of`. */
    kind: string;
    lang?: Lang;
    line: RelationLine;
    in: EpisodePlaceView | null;
    unconfirmed: boolean;
  }[];
  asOf: EpisodePlaceView | null;
};
/**
 * What one watched episode brought inside the horizon, grouped by character: `readUnlocked`. It is what the cards have
 * as of this episode and have not as of the one before it, so a person met here comes with what was known beforehand,
 * and each line belongs to exactly one watched episode.
 */
export type Unlocked = {
  show: ShowHead;
  episode: EpisodePlaceView;
  characters: {
    head: CharacterHead;
    /** Whether it was met in this episode; then it stands here also without a line. */
    isNew: boolean;
    /** New lines of the card: facts, and values, names and relations put as a line with a label. */
    lines: {
      id: string;
      kind: 'fact' | 'alias' | 'name' | 'actor' | 'species' | 'affiliation' | 'rank' | 'relation';
      text: string;
      lang?: Lang;
      unconfirmed: boolean;
      /** The other side of a relation. */
      to: CharacterHead | null;
    }[];
  }[];
  /** All lines above, counted. */
  count: number;
};

/** Who acts in an episode, as its page shows it. */
export type CastView = {
  head: CharacterHead;
  actors: PersonHead[];
  /** How, when not in person. */
  as: string | null;
  unconfirmed: boolean;
};
