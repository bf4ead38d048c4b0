import * as z from 'zod';
import { PackName } from './basics';
import { Credit, Episode, Franchise, Person, Season, Show } from './catalogue';
import { Appearance, Character, Claim, Conflict, ProductionFact, Source, Term } from './companion';
import { LanguageTag, Text } from './text';

/** The newest version of the pack format that this app reads. It rises only when an older reader would misread. */
export const PACK_FORMAT_VERSION = 1;

/** Limits for a pack file, checked before anything is parsed (bytes) or while it is (depth, rows). */
export const PACK_LIMITS = { bytes: 64 * 1024 * 1024, depth: 12, rows: 200_000 } as const;

const rows = <T extends z.ZodType>(row: T) => z.array(row).max(PACK_LIMITS.rows);

/**
 * A pack: a data-only JSON file with shows and their companion. It holds no code, no HTML and no pictures.
 * Everything readable carries `revealedIn`; everything stated carries its sources. The documentation for
 * authors is in `docs/pack-format.md`.
 */
export const Pack = z.strictObject({
  format: z.literal('watchbill-pack'),
  formatVersion: z.literal(PACK_FORMAT_VERSION),
  name: PackName,
  /** Rises by one with each change of content; a higher version replaces a lower one. */
  version: z.int().min(1).max(1_000_000),
  /** The language that every text of it is given in; other languages stand beside it where there are any. */
  language: LanguageTag.default('en'),
  title: Text,
  about: Text,
  licence: z.string().min(1).max(400),
  /** Other packs whose ids this one may name. */
  refersTo: z.array(PackName).max(20),
  shows: rows(Show),
  seasons: rows(Season),
  episodes: rows(Episode),
  people: rows(Person),
  credits: rows(Credit),
  franchises: z.array(Franchise).max(50),
  characters: rows(Character),
  appearances: rows(Appearance),
  production: rows(ProductionFact),
  sources: rows(Source),
  claims: rows(Claim),
  conflicts: rows(Conflict),
  terms: rows(Term),
});
export type Pack = z.infer<typeof Pack>;
