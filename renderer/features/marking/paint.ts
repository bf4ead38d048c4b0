import { create } from 'zustand';
import type { Ref } from '../../../shared/library/rows';
import { usePending, type PendingMark } from '../../stores/pending';

/**
 * Between the acknowledgement and the live query that brings the new rows, a mark stands solid in its new place
 * without rows to show for it: held. Without this it would flash back to what it was.
 */
type HeldState = { marks: Readonly<Record<Ref, PendingMark>> };
const useHeld = create<HeldState>()(() => ({ marks: {} }));

/** A live query answers within one or two frames; longer than this nothing may stand that the rows do not say. */
const HOLD = 150;

/** Who painted a mark last: an older change that is answered late leaves the newer one's paint alone. */
const painters = new Map<Ref, symbol>();

function release(refs: readonly Ref[]): void {
  const gone = new Set(refs);
  useHeld.setState(({ marks }) => ({
    marks: Object.fromEntries(Object.entries(marks).filter(([ref]) => !gone.has(ref))),
  }));
}

/** Paints marks in their new place, not yet solid. To be called in the event itself, before anything is awaited. */
export function paint(refs: readonly Ref[], mark: PendingMark): { settle: () => void; revert: () => void } {
  const painter = Symbol(mark);
  for (const ref of refs) painters.set(ref, painter);
  release(refs);
  usePending.getState().begin(refs, mark);
  const mine = () => refs.filter((ref) => painters.get(ref) === painter);
  return {
    settle: () => {
      const settled = mine();
      const held = Object.fromEntries(settled.map((ref) => [ref, mark]));
      useHeld.setState(({ marks }) => ({ marks: { ...marks, ...held } }));
      usePending.getState().end(settled);
      setTimeout(() => {
        const left = mine();
        release(left);
        for (const ref of left) painters.delete(ref);
      }, HOLD);
    },
    revert: () => {
      // Rows that were written and taken back stand on the screen until the live query answers: hollow until then.
      setTimeout(() => {
        const reverted = mine();
        usePending.getState().end(reverted);
        for (const ref of reverted) painters.delete(ref);
      }, HOLD);
    },
  };
}

/** Lets go of every held mark at once: an undo changes rows whose refs are not known beforehand. */
export function releaseAll(): void {
  useHeld.setState({ marks: {} });
}

export type ShownMark = { watched: boolean; pending: boolean };

/** How the mark of one episode stands now. Only this episode's own changes render again. */
export function useShownMark(ref: Ref, watched: boolean): ShownMark {
  const pending = usePending((state) => state.marks[ref]);
  const held = useHeld((state) => state.marks[ref]);
  const asked = pending ?? held;
  return { watched: asked === undefined ? watched : asked === 'marking', pending: pending !== undefined };
}

/** The same outside of rendering, for the handler that has to know what the viewer sees. */
export function shownWatched(ref: Ref, watched: boolean): boolean {
  const asked = usePending.getState().marks[ref] ?? useHeld.getState().marks[ref];
  return asked === undefined ? watched : asked === 'marking';
}
