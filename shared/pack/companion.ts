import * as z from 'zod';
import { CalendarDay } from './basics';
import {
  attribution,
  CharacterId,
  ClaimId,
  ConflictId,
  EpisodeId,
  FactId,
  PersonId,
  RevealedIn,
  SeasonId,
  ShowId,
  SourceId,
  UnconfirmedFields,
} from './idSchemas';
import { NameIn, Text } from './text';

const revealed = { revealedIn: RevealedIn };

/** Attributes and relations take their sources from the card; only the mark of doubt is their own. */
const doubted = { unconfirmed: z.boolean() };

const Target = z.union([ShowId, SeasonId, EpisodeId]);

/** One value of an attribute that may change in the story. `supersedes` lists values it takes the place of. */
export const Attribute = z.strictObject({
  id: FactId,
  value: Text,
  ...revealed,
  supersedes: z.array(FactId).max(20),
  /** Belonged once, no longer: drawn with a broken rim. */
  former: z.boolean(),
  ...doubted,
});
export type Attribute = z.infer<typeof Attribute>;

export const Relation = z.strictObject({
  id: FactId,
  to: CharacterId,
  /** Read as «this character is … the other»: `mother of`. */
  kind: Text,
  ...revealed,
  ...doubted,
});
export type Relation = z.infer<typeof Relation>;

/** One line of a card. */
export const Fact = z.strictObject({ id: FactId, text: Text, ...revealed, ...attribution });
export type Fact = z.infer<typeof Fact>;

/** Another name of a character. */
export const Alias = z.strictObject({ id: FactId, name: z.string().min(1).max(160), ...revealed, ...doubted });
export type Alias = z.infer<typeof Alias>;

/** Who plays a character; a returning or unexpected actor is revealed with the episode. */
export const ActedBy = z.strictObject({ person: PersonId, ...revealed, ...doubted });
export type ActedBy = z.infer<typeof ActedBy>;

export const Character = z.strictObject({
  id: CharacterId,
  show: ShowId,
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1).max(160),
  /** The name in other languages, where it is written or called otherwise. */
  nameIn: NameIn.optional(),
  /** Until `nameRevealedIn` is watched the card carries `nameBefore`. Both are null for most. */
  nameBefore: Text.nullable(),
  nameRevealedIn: RevealedIn,
  aliases: z.array(Alias).max(50),
  actors: z.array(ActedBy).max(20),
  species: z.array(Attribute).max(20),
  affiliations: z.array(Attribute).max(30),
  ranks: z.array(Attribute).max(30),
  relations: z.array(Relation).max(200),
  facts: z.array(Fact).max(500),
  /** The card exists for a viewer from here on; a mention counts where there is no appearance yet. */
  firstAppearance: EpisodeId.nullable(),
  firstMentioned: EpisodeId.nullable(),
  /** What no source confirms of the card's own fields, for example the spelling of the `name`. */
  unconfirmedFields: UnconfirmedFields,
  sources: z.array(SourceId).max(50),
});
export type Character = z.infer<typeof Character>;

/** A character in an episode; `as` says how when not in person: dream, flashback, hologram, voice. */
export const Appearance = z.strictObject({
  episode: EpisodeId,
  character: CharacterId,
  as: z.string().max(60).nullable(),
  ...doubted,
});
export type Appearance = z.infer<typeof Appearance>;

/** A statement about a show, a season or an episode: where it was filmed, who distributes it. */
export const ProductionFact = z.strictObject({
  id: FactId,
  on: Target,
  key: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: Text,
  value: Text.nullable(),
  people: z.array(PersonId).max(60),
  ...revealed,
  ...attribution,
});
export type ProductionFact = z.infer<typeof ProductionFact>;

/** A published work or data set. An address is the original publication's own, never a copy's. */
export const Source = z.strictObject({
  id: SourceId,
  kind: z.enum(['article', 'encyclopedia', 'dataset', 'recap', 'review', 'interview', 'video', 'memory', 'overview']),
  title: Text,
  publisher: z.string().max(160).nullable(),
  publishedOn: CalendarDay.nullable(),
  address: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  ...revealed,
});
export type Source = z.infer<typeof Source>;

/** What a source says, in our words, and whether it holds. */
export const Claim = z.strictObject({
  id: ClaimId,
  source: SourceId,
  text: Text,
  verdict: z.enum(['agrees', 'disagrees', 'outdated', 'opinion']),
  /** What holds in its place, where it does not hold or holds only in part. */
  correction: Text.nullable(),
  note: Text.nullable(),
  ...revealed,
  evidence: z.array(SourceId).max(50),
  ...doubted,
});
export type Claim = z.infer<typeof Claim>;

/** Claims that cannot all hold: every side with who says so, and what holds and why. */
export const Conflict = z.strictObject({
  id: ConflictId,
  on: Target,
  topic: Text,
  sides: z
    .array(z.strictObject({ value: Text, sources: z.array(SourceId).max(20) }))
    .min(1)
    .max(12),
  holds: Text,
  why: Text,
  ...revealed,
  evidence: z.array(SourceId).max(50),
});
export type Conflict = z.infer<typeof Conflict>;

/** A proper name that is no character's: a place, a ship, a people. Texts may use it from its reveal on. */
export const Term = z.strictObject({ text: z.string().min(1).max(120), ...revealed });
export type Term = z.infer<typeof Term>;
