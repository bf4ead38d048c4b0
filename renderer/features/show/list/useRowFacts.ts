import { useMemo } from 'react';
import type { EpisodeView, ShowPage } from '../../../db/reads/views';
import { useView } from '../../../stores/view';
import { countUpTo } from '../upTo';

/** What a row has to know beside its episode. */
export type RowFacts = { upTo: number; selected: boolean; horizon: boolean };

export function useRowFacts(page: ShowPage): (episode: EpisodeView) => RowFacts {
  const pane = useView((state) => state.pane);
  const counts = useMemo(() => countUpTo(page.seasons), [page.seasons]);
  return (episode) => ({
    upTo: counts.get(episode.ref) ?? 0,
    selected: pane?.show === page.head.slug && pane.season === episode.season && pane.number === episode.number,
    horizon: episode.ref === page.lastWatched,
  });
}
