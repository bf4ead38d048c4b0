import * as z from 'zod';
import { Route } from './route';

// What pages hand over for places outside their windows: the tray, the icon, notifications of the system. It has passed
// the horizon there; the main process shows it and knows nothing more.

/** A line for people. It holds titles, which may be long in some languages. */
const Line = z.string().min(1).max(300);
/** A name by which the page knows again what it has handed over. */
const Key = z.string().min(1).max(300);

/** What can be watched next, the best first, and of how many shows. */
export const NextEpisodes = z.strictObject({
  count: z.int().min(0).max(100_000),
  episodes: z.array(z.strictObject({ key: Key, title: Line, detail: Line.nullable(), route: Route })).max(5),
});
export type NextEpisodes = z.infer<typeof NextEpisodes>;

/** An episode of a followed show that airs: told at `at`, in epoch milliseconds. */
export const Airing = z.strictObject({
  key: Key,
  title: Line,
  body: Line,
  route: Route,
  at: z.int().min(0).max(8_640_000_000_000_000),
});
export type Airing = z.infer<typeof Airing>;

/** What airs in the next weeks. It takes the place of what was handed over before. */
export const Airings = z.array(Airing).max(200);

/** How far the longest job of a window is; null when there is none. */
export const JobShare = z.number().min(0).max(1).nullable();
