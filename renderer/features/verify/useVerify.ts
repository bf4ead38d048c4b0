import { create } from 'zustand';
import type { VerifyReport } from '../../db/verify/finding';

/** The check of the library: it goes on while other pages are looked at, and what it found stays until the next one. */
type VerifyState = {
  /** How many rows were looked at so far; null while nothing is checked. */
  done: number | null;
  cancel: () => void;
  report: VerifyReport | null;
  failed: string | null;
};

export const useVerify = create<VerifyState>()(() => ({
  done: null,
  cancel: () => undefined,
  report: null,
  failed: null,
}));
