import * as z from 'zod';
import { SpoilerSettings } from '../domain/spoilers';
import { LIBRARY_TABLES } from '../library/rows';

/** Tables whose rows are counted beside those of the library. */
const OTHER_TABLES =
  'journal progress packs outlines shows seasons episodes people credits franchises characters appearances production sources claims conflicts terms searchSnapshots drafts';
export const COUNTED_TABLES: readonly string[] = [...new Set([...LIBRARY_TABLES, ...OTHER_TABLES.split(' ')])];

/**
 * What a window adds to a diagnostic file: numbers, and settings that are one of a few words of ours. There is no place in
 * it where something could stand that the viewer wrote.
 */
export const DiagnosticFacts = z.strictObject({
  /** Rows by table. */
  counts: z.partialRecord(z.enum(COUNTED_TABLES), z.int().min(0)),
  schema: z.int().min(0).max(10_000),
  spoilers: SpoilerSettings,
  window: z.strictObject({ width: z.int(), height: z.int(), scale: z.number() }),
  /** Bytes that the database takes, and may take. */
  storage: z.strictObject({ used: z.int().min(0), allowed: z.int().min(0) }).nullable(),
});
export type DiagnosticFacts = z.infer<typeof DiagnosticFacts>;
