import * as z from 'zod';

z.config({ jitless: true });

/**
 * `applying`: rows are being written. `applied`: they hold. `rolling-back`, `rolled-back`: they were taken out, and are
 * kept aside for an undo.
 */
export const ImportState = z.enum(['applying', 'applied', 'rolling-back', 'rolled-back']);
export type ImportState = z.infer<typeof ImportState>;

const count = z.int().min(0);

/** What became of the rows that were read: `rows` is the sum of the five below it. */
export const ImportCounts = z.strictObject({
  rows: count,
  matched: count,
  alreadyHere: count,
  stubs: count,
  unclear: count,
  refused: count,
  /** Rows of each kind that were written. */
  plays: count,
  ratings: count,
  statuses: count,
  favourites: count,
  notes: count,
  listItems: count,
  /** Shows that no pack knew. */
  newShows: count,
});
export type ImportCounts = z.infer<typeof ImportCounts>;
