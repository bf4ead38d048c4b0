import { create } from 'zustand';

/** Notes that are being written in this window, each with the way to store it at once; for a window that closes. */
type OpenNotesState = {
  open: ReadonlyMap<string, () => Promise<unknown>>;
  /** Those with something that is not stored yet. */
  unstored: ReadonlySet<string>;
  add: (note: string, settle: () => Promise<unknown>) => void;
  remove: (note: string) => void;
  setUnstored: (note: string, isUnstored: boolean) => void;
};

export const useOpenNotes = create<OpenNotesState>()((set) => ({
  open: new Map(),
  unstored: new Set(),
  add: (note, settle) => set(({ open }) => ({ open: new Map(open).set(note, settle) })),
  remove: (note) =>
    set(({ open, unstored }) => ({
      open: new Map([...open].filter(([key]) => key !== note)),
      unstored: new Set([...unstored].filter((key) => key !== note)),
    })),
  setUnstored: (note, isUnstored) =>
    set((state) => {
      if (state.unstored.has(note) === isUnstored) return state;
      const unstored = new Set(state.unstored);
      if (isUnstored) unstored.add(note);
      else unstored.delete(note);
      return { unstored };
    }),
}));

/** Stores everything that is being written. Resolves when that has come to its end, well or not. */
export async function settleOpenNotes(): Promise<void> {
  await Promise.allSettled([...useOpenNotes.getState().open.values()].map((settle) => settle()));
}
