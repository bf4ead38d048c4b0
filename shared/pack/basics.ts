import * as z from 'zod';

// Without this zod probes `eval` at start, which the content security policy reports as a violation.
z.config({ jitless: true });

/** The name of a pack, the middle part of every id in it. */
export const PackName = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A calendar day `YYYY-MM-DD` that exists. An air date is a day at the place of airing, not an instant. */
export const CalendarDay = z.iso.date();

/** The same thing's name elsewhere. Schemes are open; the usual ones: tvdb, tmdb, imdb, tvmaze. */
export const ForeignId = z.strictObject({
  scheme: z.string().regex(/^[a-z0-9]{2,20}$/),
  value: z.string().min(1).max(80),
  unconfirmed: z.boolean(),
});
export type ForeignId = z.infer<typeof ForeignId>;

// Types only: rows of the library need the schemas above, on the first screen, and none of those that only packs have.
export type {
  CharacterId,
  EpisodeId,
  FactId,
  PackKind,
  PersonId,
  RevealedIn,
  SeasonId,
  ShowId,
  SourceId,
} from './idSchemas';
export type { Text } from './text';
