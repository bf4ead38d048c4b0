import * as z from 'zod';

z.config({ jitless: true });

/** What a column of any table can mean. */
export const TABLE_FIELDS = [
  'show',
  'year',
  'kind',
  'season',
  'episode',
  /** `S01E02` in one column. */
  'code',
  'episodeTitle',
  'airedOn',
  'watchedAt',
  /** Yes or no, in a table that lists also what was not watched. */
  'watched',
  'rating',
  'status',
  'note',
  'tvdb',
  'tmdb',
  'imdb',
  'trakt',
  'tvmaze',
  'episodeTvdb',
  'episodeTmdb',
  'episodeImdb',
] as const;
export const TableField = z.enum(TABLE_FIELDS);
export type TableField = z.infer<typeof TableField>;

/** How a table that no format knows is to be read: chosen by the viewer, from what `suggestMapping` has guessed. */
export const TableMapping = z.strictObject({
  /** The name of the column, as it stands in the file, by what it means. */
  columns: z.partialRecord(TableField, z.string().min(1).max(200)),
  /** What a row is about where no column tells it. */
  kind: z.enum(['series', 'film']),
  /** `3/4/2024`: which of them is the month. */
  dateOrder: z.enum(['day-first', 'month-first']),
  /** Whether a time without a zone is UTC, or that of a clock at the viewer's place. */
  times: z.enum(['here', 'utc']),
  ratingOutOf: z.union([z.literal(5), z.literal(10), z.literal(100)]),
});
export type TableMapping = z.infer<typeof TableMapping>;

/** Whether a table can be read so: something must say what was watched, and something what to do with it. */
export function isUsable({ columns }: TableMapping): boolean {
  const says = (...fields: TableField[]) => fields.some((field) => columns[field] !== undefined);
  const isNamed = says('show', 'tvdb', 'tmdb', 'imdb', 'trakt', 'tvmaze', 'episodeTvdb', 'episodeTmdb', 'episodeImdb');
  return isNamed && says('watchedAt', 'watched', 'rating', 'status', 'note', 'season', 'code', 'episode');
}
