import { create } from 'zustand';
import type { Account, ImportFault, ImportProgress, Moved, Report } from '../../workers/imports';

/** What is being moved: an import into the library, out of it, or back into it. */
export type MoveKind = 'apply' | 'rollBack' | 'bringBack';

/** Where the one import of this window stands. It outlives its page: going elsewhere and back loses nothing. */
export type Stage =
  | { at: 'begin'; fault: ImportFault | 'unexpected' | null }
  | { at: 'reading'; names: readonly string[]; progress: ImportProgress | null }
  /** A table that no tracker writes: its columns have to be named. */
  | { at: 'mapping'; file: File }
  | { at: 'report'; report: Report }
  | { at: 'moving'; kind: MoveKind; progress: ImportProgress | null }
  | { at: 'done'; account: Account; name: string }
  | { at: 'moved'; kind: Exclude<MoveKind, 'apply'>; moved: Moved };

type Session = {
  stage: Stage;
  /** Rises with every decision, so that what is shown of the report is read again. */
  revision: number;
  decided: (report: Report) => void;
};

export const BEGIN: Stage = { at: 'begin', fault: null };

export const useImportSession = create<Session>()((set) => ({
  stage: BEGIN,
  revision: 0,
  decided: (report) => set(({ revision }) => ({ stage: { at: 'report', report }, revision: revision + 1 })),
}));
