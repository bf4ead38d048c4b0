import { isReleased, type EpisodePlace } from '../../../shared/domain/episode';
import { mayReadTeaser, mayReadTitle, type Horizon } from '../../../shared/domain/horizon';
import { emptyProgress, outlineOf, settle, type Progress } from '../../../shared/domain/progress';
import type { Episode } from '../../../shared/pack/catalogue';
import type { Text } from '../../../shared/pack/basics';
import { readText, toldIn } from '../../../shared/pack/readText';
import type { OutlineRow, ShelfRow } from '../tables';
import type { EpisodeView, ProgressView, ShowHead, UpNextItem } from './views';

export { readText, toldIn };

export function headOf(outline: OutlineRow): ShowHead {
  return headFrom(outline.show, outline);
}

/** The same of a row that lists read; null where no pack knows the show. */
export function headOnShelf({ show, known }: ShelfRow): ShowHead | null {
  return known && headFrom(show, known);
}

/** Rows of before there were several languages, and those of the viewer's own shows, have one title. */
function headFrom(ref: string, row: Omit<ShowHead, 'ref'> & { titles?: Text }): ShowHead {
  const { slug, titles, kind, ink, companion } = row;
  return { ref, slug, title: readText(titles) ?? row.title, lang: toldIn(titles), kind, ink, companion };
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
    ...titleOf(episode, horizon, place.ref),
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

/** The title of an episode where it may be read. */
export function titleOf(
  episode: Pick<Episode, 'title'> | undefined,
  horizon: Horizon,
  ref: string,
): Pick<EpisodeView, 'title' | 'lang'> {
  const title = mayReadTitle(horizon, ref) ? episode?.title : null;
  return { title: readText(title), lang: toldIn(title) };
}

/** The line that is safe before watching; once the synopsis may be read it takes the teaser's place. */
export function teaserOf(
  episode: Episode | undefined,
  horizon: Horizon,
  ref: string,
): Pick<UpNextItem, 'teaser' | 'teaserLang'> {
  const teaser = mayReadTeaser(horizon, ref) ? episode?.teaser : null;
  return { teaser: readText(teaser), teaserLang: toldIn(teaser) };
}
