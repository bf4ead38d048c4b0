import type { SpoilerSettings } from './spoilers';

/**
 * The horizon: which episodes are watched decides what may be read. Everything readable asks here; a query
 * filters with it before it returns, so that no component ever receives what it must not show.
 */
export type Horizon = {
  /** Watched in the passes that the settings count. Also asked for an episode of another show. */
  isWatched: (episode: string) => boolean;
  /** Episodes of shows that the viewer opened whole: they read as if they were watched. */
  isOpen: (episode: string) => boolean;
  /** The next episode of the current pass, null at the end. */
  next: string | null;
  /** Unwatched episodes whose title, teaser and cast the viewer opened on purpose. */
  isRevealed: (episode: string) => boolean;
  settings: SpoilerSettings;
};

/** Whether something revealed in `revealedIn` lies inside. Null is known before the show begins. */
export function isInside(horizon: Horizon, revealedIn: string | null): boolean {
  return revealedIn === null || horizon.isWatched(revealedIn) || horizon.isOpen(revealedIn);
}

/** Whether the viewer may read what the settings hide of unwatched episodes. */
function isOpened(horizon: Horizon, episode: string): boolean {
  if (isInside(horizon, episode) || horizon.isRevealed(episode)) return true;
  return horizon.settings.exceptNext && horizon.next === episode;
}

export function mayReadTitle(horizon: Horizon, episode: string): boolean {
  return !horizon.settings.hide.title || isOpened(horizon, episode);
}

/**
 * The teaser names characters of earlier episodes, so it is safe for the next episode only; with open settings
 * it is the viewer's choice to read any.
 */
export function mayReadTeaser(horizon: Horizon, episode: string): boolean {
  return !horizon.settings.hide.synopsis || isOpened(horizon, episode);
}

/** The full synopsis is for after watching; opening an item on purpose opens title, teaser and cast only. */
export function mayReadSynopsis(horizon: Horizon, episode: string): boolean {
  return !horizon.settings.hide.synopsis || isInside(horizon, episode);
}

/**
 * Who acts in an episode. Of an unwatched one the setting decides whether there is a cast at all, unless the viewer
 * opened it on purpose; in either case each entry has a reveal point of its own, because a face may be explained only
 * later and a guest may come unannounced.
 */
export function mayReadCast(horizon: Horizon, episode: string, revealedIn: string | null): boolean {
  const mayHaveOne = !horizon.settings.hide.cast || isInside(horizon, episode) || horizon.isRevealed(episode);
  return isInside(horizon, revealedIn) && mayHaveOne;
}

export function mayReadRating(horizon: Horizon, episode: string): boolean {
  return !horizon.settings.hide.ratings || isInside(horizon, episode);
}
