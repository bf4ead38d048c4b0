import * as z from 'zod';
import { JournalEntry } from '../../../shared/library/journal';
import { LIBRARY_ROWS } from '../../../shared/library/rows';
import { Credit, Episode, Franchise, Person, Season, Show } from '../../../shared/pack/catalogue';
import { Appearance, Character, Claim, Conflict, ProductionFact, Source, Term } from '../../../shared/pack/companion';

/** Worked out from other rows, or made anew when it is missing: not in a backup. */
export const DERIVED_TABLES: ReadonlySet<string> = new Set(['progress', 'searchSnapshots']);

const fromPack = <T extends z.ZodObject>(row: T) => row.extend({ pack: z.string().max(60) });

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
  shows: fromPack(Show),
  seasons: fromPack(Season),
  episodes: fromPack(Episode),
  people: fromPack(Person),
  credits: fromPack(Credit),
  franchises: fromPack(Franchise),
  characters: fromPack(Character),
  appearances: fromPack(Appearance),
  production: fromPack(ProductionFact),
  sources: fromPack(Source),
  claims: fromPack(Claim),
  conflicts: fromPack(Conflict),
  terms: fromPack(Term),
};
