import * as z from 'zod';

z.config({ jitless: true });

/** What TVmaze asks to be told wherever its data shows: https://www.tvmaze.com/api#licensing */
export const TVMAZE_LICENCE = 'CC BY-SA';
export const TVMAZE_ADDRESS = 'https://www.tvmaze.com';

const text = z.string().max(4_000);
const id = z.int().min(1).max(2_000_000_000);
const place = z.object({
  name: text.nullish(),
  country: z.object({ name: text.nullish(), timezone: text.nullish() }).nullish(),
});

/** A show as the service answers it, as far as it is used. Fields that nobody needs are dropped unseen. */
export const TvmazeShow = z.object({
  id,
  url: text.nullish(),
  name: text,
  type: text.nullish(),
  language: text.nullish(),
  status: text.nullish(),
  premiered: text.nullish(),
  ended: text.nullish(),
  network: place.nullish(),
  webChannel: place.nullish(),
  externals: z
    .object({
      tvrage: z.union([z.int(), text]).nullish(),
      thetvdb: z.union([z.int(), text]).nullish(),
      imdb: text.nullish(),
    })
    .nullish(),
  summary: z.string().max(100_000).nullish(),
});
export type TvmazeShow = z.infer<typeof TvmazeShow>;

export const TvmazeEpisode = z.object({
  id,
  name: text.nullish(),
  season: z.int().min(0).max(9_999),
  /** Null for specials. */
  number: z.int().min(0).max(99_999).nullish(),
  type: text.nullish(),
  airdate: text.nullish(),
  airtime: text.nullish(),
  airstamp: text.nullish(),
  runtime: z.number().nullish(),
});
export type TvmazeEpisode = z.infer<typeof TvmazeEpisode>;

export const TvmazeSearch = z.array(z.object({ show: TvmazeShow })).max(200);
/** The longest runner on the service has some 15,000 episodes. */
export const TvmazeEpisodes = z.array(TvmazeEpisode).max(30_000);

/** A show as a search answers it: enough to choose it by. */
export type FoundShow = {
  id: number;
  title: string;
  year: number | null;
  network: string | null;
  language: string | null;
  kind: string | null;
  status: string | null;
};

/** Everything about a show, and when the service was asked for it. */
export type LookedUpShow = { show: TvmazeShow; episodes: TvmazeEpisode[]; fetchedAt: number };

/** Why there is no answer. Each has its sentence. */
export type LookupProblem =
  /** No way to the service: no network, or it is not there. */
  | { code: 'offline' }
  | { code: 'timed-out' }
  /** Too many requests from here; `seconds` until it may be asked again, where it said so. */
  | { code: 'too-many'; seconds: number | null }
  | { code: 'not-found' }
  /** What came is not what the service is said to answer, or too long. */
  | { code: 'odd-answer' }
  | { code: 'cancelled' };
