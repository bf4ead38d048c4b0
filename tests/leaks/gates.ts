/** What must have been watched before something may be read: an episode, or a combination of such conditions. */
export type Gate = string | { all: readonly Gate[] } | { any: readonly Gate[] };

export const ALWAYS: Gate = { all: [] };

export function revealedIn(episode: string | null): Gate {
  return episode ?? ALWAYS;
}

/** Written anew here, from the issue and not from `shared/domain/horizon.ts`: a scanner must not share what it tests. */
export function isInside(gate: Gate, watched: ReadonlySet<string>): boolean {
  if (typeof gate === 'string') return watched.has(gate);
  if ('all' in gate) return gate.all.every((one) => isInside(one, watched));
  return gate.any.some((one) => isInside(one, watched));
}
