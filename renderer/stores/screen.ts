import { create } from 'zustand';

/** What the screen in front calls itself: for the running head of the title bar. */
type ScreenState = {
  trail: readonly string[];
  setTrail: (trail: readonly string[]) => void;
};

export const useScreenHead = create<ScreenState>()((set) => ({
  trail: [],
  setTrail: (trail) => set({ trail }),
}));
