import { create } from 'zustand';

/** A built-in pack that could not be taken: the earlier one, if any, stays. */
export type RefusedPack = { name: string; code: string; sentence: string; details: readonly string[] };

/** How far the setting of the built-in packs is. `done` and `of` count rows over all packs that are being loaded. */
type PackLoadState = {
  phase: 'idle' | 'loading' | 'finished';
  done: number;
  of: number;
  refused: readonly RefusedPack[];
  report: (next: Partial<Omit<PackLoadState, 'report'>>) => void;
};

export const usePackLoad = create<PackLoadState>()((set) => ({
  phase: 'idle',
  done: 0,
  of: 0,
  refused: [],
  report: (next) => set(next),
}));
