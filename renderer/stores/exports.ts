import { create } from 'zustand';

export type ExportKind = 'library' | 'plays' | 'dates' | 'notes' | 'recap';

/**
 * The one export that this window does. `done` is null while the system's dialog is open; `cancel` is null where there
 * is nothing to stop any more.
 */
export type ExportJob = { kind: ExportKind; done: number | null; all: number | null; cancel: (() => void) | null };

type ExportState = {
  job: ExportJob | null;
  begin: (kind: ExportKind) => void;
  amend: (change: Partial<Omit<ExportJob, 'kind'>>) => void;
  end: () => void;
};

export const useExports = create<ExportState>()((set) => ({
  job: null,
  begin: (kind) => set({ job: { kind, done: null, all: null, cancel: null } }),
  amend: (change) => set(({ job }) => (job === null ? {} : { job: { ...job, ...change } })),
  end: () => set({ job: null }),
}));
