import { useLive } from '../../db/live';
import { readEpisodePage } from '../../db/reads';
import { clock } from '../../platform/clock';

/** The title of a show by its slug; null until it is read, and when there is no such show. */
export function useShowTitle(slug: string): string | null {
  return (
    useLive(async ({ outlines }) => (await outlines.where('slug').equals(slug).first())?.title ?? null, [slug]) ?? null
  );
}

/** The title of an episode as far as the horizon lets it be read, else null: a hidden title is in no window's title. */
export function useEpisodeTitle(slug: string, place: { season: number; number: number } | null): string | null {
  const today = clock.today();
  const { season = -1, number = -1 } = place ?? {};
  const page = useLive(
    (database) => readEpisodePage(database, slug, season, number, today),
    [slug, season, number, today],
  );
  return page?.episode.title ?? null;
}
