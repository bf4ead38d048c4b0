import { create } from 'zustand';
import type { Problem } from '../../features/problems';

/** What has stopped this window after it had started. It never goes away again: only a new start helps. */
export const useFatal = create<{ problem: Problem | null }>()(() => ({ problem: null }));

/** The first one counts: what comes after it follows from it. */
export function stopWindow(problem: Problem): void {
  if (useFatal.getState().problem === null) useFatal.setState({ problem });
}
