import { useMemo } from 'react';
import { useLive } from '../../db/live';
import { clock } from '../../platform/clock';
import { readPaletteShows, readPaletteTitles } from '../../db/reads/paletteIndex';
import { knownPlaces, type KnownPlaces } from './knownPlaces';

/** What can be found. Read when the palette opens: places at once, titles as soon as they are there; undefined until then. */
export function usePaletteIndex(open: boolean): KnownPlaces | undefined {
  const shows = useLive(
    // The day is asked here: to work it out takes 0.2 ms, and each letter is a rendering or two.
    async (database) => (open ? readPaletteShows(database, clock.today()) : undefined),
    [open],
  );
  const titles = useLive(async (database) => (open ? readPaletteTitles(database) : undefined), [open]);
  return useMemo(() => {
    if (!shows) return undefined;
    if (!titles) return knownPlaces(shows);
    return knownPlaces(
      shows.map((show) => ({
        ...show,
        episodes: show.episodes.map((episode) => ({ ...episode, title: titles.get(episode.ref) ?? null })),
      })),
    );
  }, [shows, titles]);
}
