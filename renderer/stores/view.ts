import { create } from 'zustand';

type Place = { show: string; season: number; number: number };

/** `unlocked` is what an episode revealed; `fresh` when a mark has just done it. */
export type Pane = ({ kind: 'episode' } & Place) | ({ kind: 'unlocked'; fresh: boolean } & Place);

/** What may be lost with the window: open panels and dialogs. Filters live in the address. */
type ViewState = {
  sideOpen: boolean;
  /** The details pane beside the content; null when it is closed. */
  pane: Pane | null;
  dialog: 'palette' | 'shortcuts' | 'note' | null;
  toggleSide: () => void;
  openPane: (pane: ViewState['pane']) => void;
  openDialog: (dialog: ViewState['dialog']) => void;
};

export const useView = create<ViewState>()((set) => ({
  sideOpen: true,
  pane: null,
  dialog: null,
  toggleSide: () => set(({ sideOpen }) => ({ sideOpen: !sideOpen })),
  openPane: (pane) => set({ pane }),
  openDialog: (dialog) => set({ dialog }),
}));
