import * as z from 'zod';

z.config({ jitless: true });

const count = z.int().min(0);

/**
 * What the main process remembers of the library, outside its database: Chromium deletes a damaged database without a
 * word, and an empty one looks like a new one. Compared at every start; see `renderer/db/witness.ts`.
 */
export const Witness = z.strictObject({
  /** The id of the library. */
  library: z.uuid(),
  /** The last journal number at the time, and how many rows of all states there were then. */
  seq: count,
  plays: count,
  notes: count,
  /** The version of the schema. */
  schema: z.int().min(1).max(10_000),
});
export type Witness = z.infer<typeof Witness>;
