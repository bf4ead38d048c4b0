import type { Progress } from '../../../shared/domain/progress';
import { emptyProgress, outlineOf, settle } from '../../../shared/domain/progress';
import type { OutlineRow, ShelfFlag, ShelfRow } from '../tables';
import { isInLibrary } from './totals';
import { bothTitlesKey } from './titleKey';

/** Behind every day: what has no year yet comes last. */
const NO_YEAR = '9999';

/** The row of a show that the catalogue knows, from its outline and its progress, if it has any. */
export function shelfOf(outline: OutlineRow, known: Progress | undefined): ShelfRow {
  const { show, slug, kind, title, titles, ink, companion, sortTitle, premieredOn, endedOn, ended, network } = outline;
  const named = titles === undefined ? { title } : { title, titles };
  const progress = known ?? settle(emptyProgress('', show), outlineOf(outline.places, ended));
  const { status, watchedInPass, total } = progress;
  const flags: ShelfFlag[] = [];
  if (companion) flags.push('companion');
  if (progress.spoilers !== null) flags.push('own-spoilers');
  if (!isInLibrary(progress)) flags.push('elsewhere');
  return {
    ...sumsOf(progress),
    show,
    identity: known?.show ?? null,
    known: { slug, kind, ...named, ink, companion, sortTitle, premieredOn, endedOn, ended, network },
    rating: progress.ratings[show] ?? null,
    favourite: progress.favourites.includes(show),
    rated: outline.places.filter(({ ref }) => progress.ratings[ref] !== undefined).length,
    dates: outline.places.filter(({ airedOn }) => airedOn !== null).length,
    byTitle: bothTitlesKey(sortTitle, title),
    year: premieredOn ?? NO_YEAR,
    recent: 0 - progress.activity,
    share: total === 0 ? 0 : 0 - watchedInPass / total,
    ...(status === 'watching' && progress.due !== null ? { due: progress.due } : {}),
    ...(flags.length > 0 ? { flags } : {}),
  };
}

/** The row of a show that only the library knows: it stands in no list, and counts. */
export function shelfWithoutOutline(progress: Progress): ShelfRow {
  return {
    ...sumsOf(progress),
    show: progress.show,
    identity: progress.show,
    known: null,
    rating: null,
    favourite: false,
    rated: 0,
    dates: 0,
  };
}

function sumsOf({ watched, watchedInPass, total, plays, status, chosen, activity, ratings }: Progress) {
  return {
    watched: watchedInPass,
    total,
    plays,
    status,
    chosen,
    activity,
    seen: watched,
    ratings: Object.keys(ratings).length,
  };
}
