import * as z from 'zod';
import { CalendarDay, ForeignId } from './basics';
import { CREDIT_ROLES } from './creditRoles';
import {
  attribution,
  CharacterId,
  CreditId,
  EpisodeId,
  FranchiseId,
  PersonId,
  RevealedIn,
  SeasonId,
  ShowId,
  SourceId,
  UnconfirmedFields,
} from './idSchemas';
import { INKS } from './inks';
import { Text } from './text';

export const Ink = z.enum(INKS);
export type Ink = z.infer<typeof Ink>;

/** A series or a film. A film is a show with one season and one episode, so that it is marked like any other. */
export const Show = z.strictObject({
  id: ShowId,
  /** The part of the address `#/show/<slug>`; unique over the built-in packs. */
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(['series', 'film']),
  title: Text,
  /** The title without its article or its franchise's name, for sorting. */
  sortTitle: z.string().min(1).max(200),
  status: z.enum(['running', 'ended', 'planned', 'unknown']),
  ink: Ink.nullable(),
  country: z.string().max(80).nullable(),
  language: z.string().max(80).nullable(),
  network: z.string().max(120).nullable(),
  premieredOn: CalendarDay.nullable(),
  endedOn: CalendarDay.nullable(),
  foreignIds: z.array(ForeignId).max(20),
  /** Whether the pack has cards and synopses for this show. Without them the app says «no companion yet». */
  companion: z.boolean(),
  unconfirmedFields: UnconfirmedFields,
});
export type Show = z.infer<typeof Show>;

/** A season. Number 0 holds the specials unless the source numbers them otherwise. */
export const Season = z.strictObject({
  id: SeasonId,
  show: ShowId,
  number: z.int().min(0).max(9_999),
  title: Text.nullable(),
  foreignIds: z.array(ForeignId).max(20),
});
export type Season = z.infer<typeof Season>;

/** An episode as the source numbers it. `numberTo` is the last number of a double-length episode kept as one. */
export const Episode = z.strictObject({
  id: EpisodeId,
  show: ShowId,
  season: z.int().min(0).max(9_999),
  number: z.int().min(0).max(99_999),
  numberTo: z.int().min(0).max(99_999).nullable(),
  absolute: z.int().min(0).max(99_999).nullable(),
  kind: z.enum(['regular', 'special', 'film']),
  title: Text,
  airedOn: CalendarDay.nullable(),
  /** Running time in whole minutes; null when it is not known. It is never guessed. */
  minutes: z.int().min(1).max(1_000).nullable(),
  /** One line that is safe before watching. */
  teaser: Text.nullable(),
  /** What happens, for after watching. */
  synopsis: Text.nullable(),
  /** Characters whom the teaser or the synopsis names. */
  mentions: z.array(CharacterId).max(100),
  unconfirmedFields: UnconfirmedFields,
  foreignIds: z.array(ForeignId).max(20),
  /** Where the title, the date, the running time and the texts come from. */
  sources: z.array(SourceId).max(50),
});
export type Episode = z.infer<typeof Episode>;

/** A person who worked on a show. `sameAs` names the same person in a pack that this one refers to. */
export const Person = z.strictObject({
  id: PersonId,
  name: z.string().min(1).max(160),
  /** Other spellings and forms of the name, for finding. */
  otherNames: z.array(z.string().min(1).max(160)).max(10),
  sameAs: PersonId.nullable(),
});
export type Person = z.infer<typeof Person>;

/** A person's work on a show, a season or an episode; with `character`, as whom they act. */
export const Credit = z.strictObject({
  id: CreditId,
  on: z.union([ShowId, SeasonId, EpisodeId]),
  person: PersonId,
  role: z.enum(CREDIT_ROLES),
  character: CharacterId.nullable(),
  revealedIn: RevealedIn,
  ...attribution,
});
export type Credit = z.infer<typeof Credit>;

/** Shows and films that belong together, in the order they aired and in the order of their story. */
export const Franchise = z.strictObject({
  id: FranchiseId,
  title: Text,
  members: z
    .array(
      z.strictObject({
        show: ShowId,
        airOrder: z.int().min(1),
        /** Null where a title has no place of its own in the story's order. */
        storyOrder: z.int().min(1).nullable(),
        /** When it is set, in the story's own calendar: `2399`, `2265 to 2269`. */
        storyYears: z.string().max(60).nullable(),
        unconfirmedFields: UnconfirmedFields,
      }),
    )
    .max(2_000),
});
export type Franchise = z.infer<typeof Franchise>;
