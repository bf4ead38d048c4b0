import { create } from 'zustand';
import type { Unlocked } from '../../db/reads';

/** How long after its mark what an episode revealed counts as new, in milliseconds. */
const HOLDS = 4000;

type Place = { show: string; season: number; number: number };
type FreshState = {
  /** The episode whose mark has just revealed something, if any. */
  place: Place | null;
  tell: (unlocked: Pick<Unlocked, 'show' | 'episode'>) => void;
};

export const useFresh = create<FreshState>()((set, get) => ({
  place: null,
  tell: ({ show, episode: { season, number } }) => {
    const place = { show: show.slug, season, number };
    set({ place });
    setTimeout(() => {
      if (get().place === place) set({ place: null });
    }, HOLDS);
  },
}));
