import * as z from 'zod';
import { CalendarDay, ForeignId } from '../pack/basics';

z.config({ jitless: true });

/** Limits of one show that the viewer keeps: far above the longest runner (33 seasons, 727 episodes in the samples). */
export const OWN_SHOW_LIMITS = { seasons: 2_000, episodes: 30_000, ids: 20 } as const;

const title = z.string().trim().min(1).max(400);
const foreignIds = z.array(ForeignId).max(OWN_SHOW_LIMITS.ids);

/**
 * An episode of an own show. `key` is given once and kept, whatever happens to number and title: marks hang on it. It
 * is the last part of the episode's id in the catalogue.
 */
export const OwnEpisode = z.strictObject({
  key: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  number: z.int().min(0).max(99_999),
  absolute: z.int().min(0).max(99_999).nullable(),
  kind: z.enum(['regular', 'special', 'film']),
  /** Null where nobody has told it: it is then called by its number. */
  title: title.nullable(),
  airedOn: CalendarDay.nullable(),
  minutes: z.int().min(1).max(1_000).nullable(),
  foreignIds,
  /** The source no longer has it, and the viewer has marks on it: kept, and said so. */
  gone: z.boolean(),
});
export type OwnEpisode = z.infer<typeof OwnEpisode>;

export const OwnSeason = z.strictObject({
  number: z.int().min(0).max(9_999),
  title: title.nullable(),
  episodes: z.array(OwnEpisode).max(OWN_SHOW_LIMITS.episodes),
});
export type OwnSeason = z.infer<typeof OwnSeason>;

/** Where a show's facts were looked up. Shown wherever they are shown, as the source asks. */
export const OwnShowSource = z.strictObject({
  service: z.literal('tvmaze'),
  id: z.string().max(40),
  url: z.url().max(400),
  licence: z.string().max(120),
  fetchedAt: z.int().min(0),
});
export type OwnShowSource = z.infer<typeof OwnShowSource>;

/**
 * A show or film that no pack brings: made by hand, looked up, or a stub that an import left. It is the viewer's, so it
 * lives in the library; the catalogue's rows are worked out from it.
 */
export const OwnShow = z.strictObject({
  kind: z.enum(['series', 'film']),
  /** How it came: `stub` holds only what an import told, and waits to be matched or filled in. */
  origin: z.enum(['hand', 'stub', 'lookup']),
  title,
  year: z.int().min(1800).max(2200).nullable(),
  status: z.enum(['running', 'ended', 'planned', 'unknown']),
  country: z.string().max(80).nullable(),
  language: z.string().max(80).nullable(),
  network: z.string().max(120).nullable(),
  premieredOn: CalendarDay.nullable(),
  endedOn: CalendarDay.nullable(),
  foreignIds,
  source: OwnShowSource.nullable(),
  seasons: z.array(OwnSeason).max(OWN_SHOW_LIMITS.seasons),
});
export type OwnShow = z.infer<typeof OwnShow>;
