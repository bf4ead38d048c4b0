import * as z from 'zod';

/** Kinds of things a pack names. The kind is the first part of every id. */
export const PACK_KINDS = [
  'show',
  'season',
  'episode',
  'character',
  'person',
  'credit',
  'fact',
  'source',
  'claim',
  'conflict',
  'franchise',
] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/**
 * An id is written once and kept for ever: `kind:pack:slug`, for example `episode:picard:s01e05`.
 * Lower case letters, digits and single hyphens; unique over all packs.
 */
export function idOf<K extends PackKind>(kind: K) {
  return z
    .string()
    .max(160)
    .regex(
      new RegExp(`^${kind}:[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$`),
      `is not an id of the form ${kind}:pack:slug`,
    ) as unknown as z.ZodType<`${K}:${string}:${string}`>;
}

export const ShowId = idOf('show');
export const SeasonId = idOf('season');
export const EpisodeId = idOf('episode');
export const CharacterId = idOf('character');
export const PersonId = idOf('person');
export const CreditId = idOf('credit');
export const FactId = idOf('fact');
export const SourceId = idOf('source');
export const ClaimId = idOf('claim');
export const ConflictId = idOf('conflict');
export const FranchiseId = idOf('franchise');
export type ShowId = z.infer<typeof ShowId>;
export type SeasonId = z.infer<typeof SeasonId>;
export type EpisodeId = z.infer<typeof EpisodeId>;
export type CharacterId = z.infer<typeof CharacterId>;
export type PersonId = z.infer<typeof PersonId>;
export type FactId = z.infer<typeof FactId>;
export type SourceId = z.infer<typeof SourceId>;

/** The episode in which a viewer learns it; null for what is known before the show begins. */
export const RevealedIn = EpisodeId.nullable();
export type RevealedIn = z.infer<typeof RevealedIn>;

/** Where a statement comes from. `unconfirmed` marks what no source confirms: it is shown so. */
export const attribution = {
  sources: z.array(SourceId).max(50),
  unconfirmed: z.boolean(),
};

/** Names of an entity's own fields that no second source confirms, for example `airedOn`. */
export const UnconfirmedFields = z.array(z.string().min(1).max(30)).max(12);
