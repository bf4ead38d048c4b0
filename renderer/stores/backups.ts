import { create } from 'zustand';

export type BackupJobKind = 'backup' | 'rehearsal' | 'preview' | 'restore';

/** The one job with backups that this window does, and how the last backup of this window ended. */
type BackupState = {
  /** `done` counts rows or bytes: that it rises is what a person sees of it. */
  job: { kind: BackupJobKind; done: number; cancel: () => void } | null;
  /** The sentence of the last failure; null once a backup is good again. */
  failed: string | null;
  begin: (kind: BackupJobKind, cancel: () => void) => void;
  report: (done: number) => void;
  end: (failed: string | null) => void;
};

export const useBackups = create<BackupState>()((set) => ({
  job: null,
  failed: null,
  begin: (kind, cancel) => set({ job: { kind, done: 0, cancel } }),
  report: (done) => set(({ job }) => (job === null ? {} : { job: { ...job, done } })),
  end: (failed) => set({ job: null, failed }),
}));
