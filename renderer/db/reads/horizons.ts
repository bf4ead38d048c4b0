import type { Horizon } from '../../../shared/domain/horizon';
import type { Progress } from '../../../shared/domain/progress';
import type { SpoilerSettings } from '../../../shared/domain/spoilers';

const none = () => false;

/**
 * The horizon of a show: its watched episodes in all passes. A skip never counts. Without progress nothing is
 * watched and only what is known before the show begins may be read.
 */
export function horizonOf(progress: Progress | undefined, fallback: SpoilerSettings, next: string | null): Horizon {
  if (!progress) return { isWatched: none, isRevealed: none, next, settings: fallback };
  return {
    isWatched: (episode) => (progress.seen[episode]?.[0] ?? 0) > 0,
    isRevealed: (episode) => progress.revealed.includes(episode),
    next: progress.next?.ref ?? null,
    settings: progress.spoilers ?? fallback,
  };
}
