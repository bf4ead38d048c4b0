import { isReleased, type EpisodePlace } from '../../../shared/domain/episode';
import { mayReadTeaser, mayReadTitle, type Horizon } from '../../../shared/domain/horizon';
import { emptyProgress, outlineOf, settle, type Progress } from '../../../shared/domain/progress';
import type { Episode } from '../../../shared/pack/catalogue';
import type { Text } from '../../../shared/pack/basics';
import type { OutlineRow, ShelfRow } from '../tables';
import type { EpisodeView, ProgressView, ShowHead } from './views';

/** A text in the viewer's language, else in whatever language there is. */
export function readText(text: Text | null | undefined, language = 'en'): string | null {
  if (!text) return null;
  return text[language] ?? Object.values(text)[0] ?? null;
}

export function headOf(outline: OutlineRow): ShowHead {
  const { show, slug, title, kind, ink, companion } = outline;
  return { ref: show, slug, title, kind, ink, companion };
}

/** The same of a row that lists read; null where no pack knows the show. */
export function headOnShelf({ show, known }: ShelfRow): ShowHead | null {
  if (known === null) return null;
  const { slug, title, kind, ink, companion } = known;
  return { ref: show, slug, title, kind, ink, companion };
}

/** Progress of a show that may have none yet: the same shape, nothing watched, the first episode next. */
export function progressOf(outline: OutlineRow, progress: Progress | undefined): Progress {
  return progress ?? settle(emptyProgress('', outline.show), outlineOf(outline.places, outline.ended));
}

export function progressView(progress: Progress): ProgressView {
  const { watchedInPass, total, plays, status, chosen, activity } = progress;
  return { watched: watchedInPass, total, plays, status, chosen, activity };
}

/** One episode as a row shows it. `episode` is its catalogue row, which may be missing. */
export function episodeView(
  place: EpisodePlace,
  episode: Episode | undefined,
  progress: Progress,
  horizon: Horizon,
  today: string,
): EpisodeView {
  const [plays, playsInPass] = progress.seen[place.ref] ?? [0, 0];
  return {
    ref: place.ref,
    season: place.season,
    number: place.number,
    numberTo: episode?.numberTo ?? null,
    special: place.special,
    title: mayReadTitle(horizon, place.ref) ? readText(episode?.title) : null,
    airedOn: place.airedOn,
    minutes: episode?.minutes ?? null,
    released: isReleased(place.airedOn, today),
    plays,
    playsInPass,
    skipped: progress.skipped.includes(place.ref),
    favourite: progress.favourites.includes(place.ref),
    rating: progress.ratings[place.ref] ?? null,
    isNext: progress.next?.ref === place.ref,
    revealed: progress.revealed.includes(place.ref),
  };
}

/** The line that is safe before watching; once the synopsis may be read it takes the teaser's place. */
export function teaserOf(episode: Episode | undefined, horizon: Horizon, ref: string): string | null {
  return mayReadTeaser(horizon, ref) ? readText(episode?.teaser) : null;
}
