import type { Horizon } from '../../../shared/domain/horizon';
import type { Progress } from '../../../shared/domain/progress';
import { DEFAULT_SPOILERS, type SpoilerSettings } from '../../../shared/domain/spoilers';
import type { WatchbillDatabase } from '../database';
import type { OutlineRow } from '../tables';
import { progressOf } from './parts';
import { readSettings } from './settings';

const none = () => false;

/**
 * The horizon of a show from its own episodes alone: enough for titles, teasers and synopses, and what Up next and the
 * show page can afford. A skip never counts. What another show reveals is closed here; `readHorizon` knows it.
 */
export function horizonOf(
  outline: Pick<OutlineRow, 'places'>,
  progress: Progress | undefined,
  fallback: SpoilerSettings,
  next: string | null,
): Horizon {
  const settings = settingsOf(progress, fallback);
  const isOpen = settings.everything ? isOneOf(outline) : none;
  if (!progress) return { isWatched: none, isOpen, isRevealed: none, next, settings };
  const counted = settings.passes === 'current' ? 1 : 0;
  return {
    isWatched: (episode) => (progress.seen[episode]?.[counted] ?? 0) > 0,
    isOpen,
    isRevealed: (episode) => progress.revealed.includes(episode),
    next: progress.next?.ref ?? null,
    settings,
  };
}

/** The settings that hold for a show. A summary written before a setting existed lacks it: the default fills it in. */
function settingsOf(progress: Progress | undefined, fallback: SpoilerSettings): SpoilerSettings {
  return { ...DEFAULT_SPOILERS, ...(progress?.spoilers ?? fallback) };
}

function isOneOf({ places }: Pick<OutlineRow, 'places'>): (episode: string) => boolean {
  const refs = new Set(places.map((place) => place.ref));
  return (episode) => refs.has(episode);
}

/**
 * The horizon of a show, whole: its own episodes, and for what another show's episode reveals, that show's. Other
 * shows are those of its own pack and of the packs that this one refers to, because a pack can name no others; for
 * a show without companion nothing is gated by them, so they are not read.
 */
export async function readHorizon(
  database: WatchbillDatabase,
  outline: OutlineRow,
  progress: Progress | undefined,
): Promise<Horizon> {
  const [settings, others] = await Promise.all([readSettings(database), readOtherShows(database, outline)]);
  const own = horizonOf(outline, progress, settings.spoilers, progressOf(outline, progress).next?.ref ?? null);
  const horizons = others.map((other) => horizonOf(other.outline, other.progress, settings.spoilers, null));
  if (horizons.length === 0) return own;
  const all = [own, ...horizons];
  return {
    ...own,
    isWatched: (episode) => all.some((one) => one.isWatched(episode)),
    isOpen: (episode) => all.some((one) => one.isOpen(episode)),
  };
}

/** Other shows whose episodes this one's companion may name as reveal points. */
async function readOtherShows(database: WatchbillDatabase, outline: OutlineRow) {
  if (!outline.companion) return [];
  const pack = await database.packs.get(outline.pack);
  const outlines = await database.outlines
    .where('pack')
    .anyOf([outline.pack, ...(pack?.refersTo ?? [])])
    .toArray();
  const others = outlines.filter(({ show }) => show !== outline.show);
  if (others.length === 0) return [];
  const rows = await database.progress
    .where('catalogue')
    .anyOf(others.map(({ show }) => show))
    .toArray();
  const byShow = new Map(rows.map((row) => [row.catalogue, row]));
  return others.map((other) => ({ outline: other, progress: byShow.get(other.show) }));
}
