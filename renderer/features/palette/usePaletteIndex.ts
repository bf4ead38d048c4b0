import { useMemo } from 'react';
import { useLive } from '../../db/live';
import { clock } from '../../platform/clock';
import { readPaletteShows, readPaletteTitles, type PaletteShow } from '../../db/reads/paletteIndex';

/** What can be found. Read when the palette opens: places at once, titles as soon as they are there; undefined until then. */
export function usePaletteIndex(open: boolean): readonly PaletteShow[] | undefined {
  const today = clock.today();
  const shows = useLive(async (database) => (open ? readPaletteShows(database, today) : undefined), [open, today]);
  const titles = useLive(async (database) => (open ? readPaletteTitles(database) : undefined), [open]);
  return useMemo(() => {
    if (!shows || !titles) return shows;
    return shows.map((show) => ({
      ...show,
      episodes: show.episodes.map((episode) => ({ ...episode, title: titles.get(episode.ref) ?? null })),
    }));
  }, [shows, titles]);
}
