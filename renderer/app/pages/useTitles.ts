import { useLive } from '../../db/live';
import { readEpisode, type EpisodeView } from '../../db/reads';
import { headOf } from '../../db/reads/parts';
import { clock } from '../../platform/clock';

/** The title of a show by its slug; null until it is read, and when there is no such show. */
export function useShowTitle(slug: string): string | null {
  const title = useLive(
    async ({ outlines }) => {
      const outline = await outlines.where('slug').equals(slug).first();
      return outline ? headOf(outline).title : null;
    },
    [slug],
  );
  return title ?? null;
}

/** An episode as far as the horizon lets it be read: a hidden title is in no window's title. Null until it is read. */
export function useEpisode(slug: string, place: { season: number; number: number } | null): EpisodeView | null {
  const today = clock.today();
  const { season = -1, number = -1 } = place ?? {};
  const episode = useLive(
    (database) => readEpisode(database, slug, season, number, today),
    [slug, season, number, today],
  );
  return episode ?? null;
}
