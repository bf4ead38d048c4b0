import * as z from 'zod';
import { JournalEntry } from '../library/journal';
import { LIBRARY_ROWS } from '../library/rows';
import { Credit, Episode, Franchise, Person, Season, Show } from '../pack/catalogue';
import { Appearance, Character, Claim, Conflict, ProductionFact, Source, Term } from '../pack/companion';

/** Worked out from other rows, or made anew when it is missing: not in a backup. */
export const DERIVED_TABLES: ReadonlySet<string> = new Set(['progress', 'searchSnapshots']);

/** Rows of the catalogue also say which pack they are from. */
const pack = { pack: z.string().max(60) };

/**
 * The shape of every row that a backup of the present schema may hold, by table. A backup is a file from outside: what
 * does not fit is refused, and nothing of the file is taken. Outlines, packs and what the database says of itself are
 * small and ours alone.
 */
export const BACKUP_ROWS: Readonly<Record<string, z.ZodType>> = {
  ...LIBRARY_ROWS,
  journal: JournalEntry,
  drafts: z.looseObject({ note: z.string().max(400) }),
  meta: z.looseObject({ key: z.enum(['library', 'catalogue']) }),
  packs: z.looseObject({ name: z.string().max(60), version: z.int(), digest: z.string().max(200) }),
  outlines: z.looseObject({
    show: z.string().max(160),
    slug: z.string().max(80),
    places: z.array(z.unknown()).max(100_000),
  }),
  shows: Show.extend(pack),
  seasons: Season.extend(pack),
  episodes: Episode.extend(pack),
  people: Person.extend(pack),
  credits: Credit.extend(pack),
  franchises: Franchise.extend(pack),
  characters: Character.extend(pack),
  appearances: Appearance.extend(pack),
  production: ProductionFact.extend(pack),
  sources: Source.extend(pack),
  claims: Claim.extend(pack),
  conflicts: Conflict.extend(pack),
  terms: Term.extend(pack),
};
