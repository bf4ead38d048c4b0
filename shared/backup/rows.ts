import * as z from 'zod';
import { JournalEntry } from '../library/journal';
import { LIBRARY_ROWS, NOTE_KINDS, NOTE_LIMIT } from '../library/rows';
import { CalendarDay, PackName } from '../pack/basics';
import { Credit, Episode, Franchise, Ink, Person, Season, Show } from '../pack/catalogue';
import { Appearance, Character, Claim, Conflict, ProductionFact, Source, Term } from '../pack/companion';

/** Worked out from other rows, or made anew when it is missing: not in a backup. */
export const DERIVED_TABLES: ReadonlySet<string> = new Set(['progress', 'shelves', 'totals', 'searchSnapshots']);

/** Rows of the catalogue also say which pack they are from. */
const pack = { pack: z.string().max(60) };

const name = z.string().max(400);
const day = CalendarDay.nullable();

/** A note as it is being written. */
const DraftShape = z.looseObject({
  note: name,
  base: name.nullable(),
  subject: z.looseObject({
    kind: z.enum(NOTE_KINDS),
    ref: name,
    show: name.nullable(),
    season: z.int().nullable(),
    name: name.nullable(),
  }),
  text: z.string().max(NOTE_LIMIT),
  writtenAt: z.int().min(0),
});

/** A pack that is loaded. */
const PackShape = z.looseObject({
  name: PackName,
  version: z.int().min(1),
  digest: z.string().max(200),
  title: z.string().max(6_000),
  licence: name,
  refersTo: z.array(PackName).max(20).optional(),
  loadedAt: z.int().min(0),
});

/** All that a list needs of a show: every screen reads it, so that a wrong one would stop them all. */
const OutlineShape = z.looseObject({
  show: z.string().min(1).max(160),
  pack: PackName,
  slug: z.string().min(1).max(80),
  kind: z.enum(['series', 'film']),
  title: z.string().max(6_000),
  sortTitle: z.string().max(6_000),
  ended: z.boolean(),
  ink: Ink.nullable(),
  companion: z.boolean(),
  premieredOn: day,
  endedOn: day,
  network: z.string().max(6_000).nullable(),
  places: z
    .array(
      z.looseObject({
        ref: z.string().min(1).max(160),
        season: z.int().min(0),
        number: z.int().min(0),
        airedOn: day,
        special: z.boolean(),
      }),
    )
    .max(100_000),
});

/**
 * The shape of every row that a backup of the present schema may hold, by table. A backup is a file from outside: what
 * does not fit is refused, and nothing of the file is taken.
 */
export const BACKUP_ROWS: Readonly<Record<string, z.ZodType>> = {
  ...LIBRARY_ROWS,
  journal: JournalEntry,
  drafts: DraftShape,
  meta: z.looseObject({ key: z.enum(['library', 'catalogue']) }),
  packs: PackShape,
  outlines: OutlineShape,
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
