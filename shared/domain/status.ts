import type { Status } from '../library/rows';

/**
 * The status that holds for a show. What the viewer chose holds, except that «watching» becomes «finished» when
 * every episode of an ended show is watched or skipped in the current pass. A show with plays and no choice is
 * being watched; one with neither is `none`.
 */
export function effectiveStatus(chosen: Status | null, hasPlays: boolean, complete: boolean): Status | 'none' {
  if (chosen !== null && chosen !== 'watching') return chosen;
  if (complete) return 'finished';
  return chosen === 'watching' || hasPlays ? 'watching' : 'none';
}

/** Marking an episode of a planned, paused or dropped show means that the viewer watches it again. */
export function statusAfterMark(chosen: Status | null): Status | null {
  return chosen === 'planned' || chosen === 'paused' || chosen === 'dropped' ? 'watching' : null;
}
