import { create } from 'zustand';

/** The slug of the show with a companion that this window opened last. May be lost: the one touched last stands in. */
type CompanionState = { last: string | null; open: (slug: string) => void };

export const useLastCompanion = create<CompanionState>()((set) => ({ last: null, open: (last) => set({ last }) }));
