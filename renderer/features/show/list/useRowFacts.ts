import { useMemo } from 'react';
import type { EpisodeView, ShowPage } from '../../../db/reads/views';
import { useView } from '../../../stores/view';
import { countUpTo } from '../upTo';

/** What a row has to know beside its episode. */
export type RowFacts = { upTo: number; selected: boolean; horizon: Horizon | null };

/** How a row stands to the horizon: it is drawn below it, or above it, or below it where a season ends. */
export type Horizon = 'above' | 'below' | 'end';

export function useRowFacts(page: ShowPage): (episode: EpisodeView) => RowFacts {
  const pane = useView((state) => state.pane);
  const counts = useMemo(() => countUpTo(page.seasons), [page.seasons]);
  const horizon = useMemo(() => horizonOf(page), [page]);
  return (episode) => ({
    upTo: counts.get(episode.ref) ?? 0,
    selected: pane?.show === page.head.slug && pane.season === episode.season && pane.number === episode.number,
    horizon: horizon.get(episode.ref) ?? null,
  });
}

/** The rows beside the horizon. */
function horizonOf({ seasons, lastWatched }: ShowPage): ReadonlyMap<string, Horizon> {
  for (const { episodes } of seasons) {
    const index = episodes.findIndex(({ ref }) => ref === lastWatched);
    const [last, next] = [episodes[index], episodes[index + 1]];
    if (last && next) return new Map([[last.ref, 'above'] as const, [next.ref, 'below'] as const]);
    if (last) return new Map([[last.ref, 'end']]);
  }
  return new Map();
}
