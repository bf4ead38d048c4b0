import { create } from 'zustand';

/** What has been asked for and is not yet on disk: painted in its new place, but not yet solid. */
export type PendingMark = 'marking' | 'unmarking';

type PendingState = {
  marks: Readonly<Record<string, PendingMark>>;
  begin: (refs: readonly string[], mark: PendingMark) => void;
  /** After the change is acknowledged and its rows are on the screen, or after it failed. */
  end: (refs: readonly string[]) => void;
};

export const usePending = create<PendingState>()((set) => ({
  marks: {},
  begin: (refs, mark) =>
    set(({ marks }) => ({ marks: { ...marks, ...Object.fromEntries(refs.map((ref) => [ref, mark])) } })),
  end: (refs) =>
    set(({ marks }) => {
      const gone = new Set(refs);
      return { marks: Object.fromEntries(Object.entries(marks).filter(([ref]) => !gone.has(ref))) };
    }),
}));
