import { useEffect, useRef, useState } from 'react';
import { create } from 'zustand';
import type { Ref } from '../../../shared/library/rows';
import { usePending, type PendingMark } from '../../stores/pending';

/**
 * Between the acknowledgement and the live query that brings the new rows, a mark stands solid in its new place
 * without rows to show for it: held. Without this it would flash back to what it was. No time is long enough for that:
 * a query begins anew with every mark, so that of forty quick ones it answers once, after the last.
 *
 * One that was refused stays hollow in the same way: its rows may have been written and taken back, and an answer of the
 * moment in between would show it solid.
 */
type Held = {
  mark: PendingMark;
  refused: boolean;
  /** Before this, an answer that says otherwise may be of an instant before the mark. */
  until: number;
  /** Some place has an answer that knows of the mark. */
  answered: boolean;
};
type HeldState = { marks: Readonly<Record<Ref, Held>> };
const useHeld = create<HeldState>()(() => ({ marks: {} }));

/** An answer that says otherwise may be of an instant before the change for so long, in milliseconds. */
const HOLD = 150;
/** Whatever answers or not: longer than this nothing stands that no row says. */
const LONGEST = 10_000;

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
  const hold = (refused: boolean) => {
    const ended = mine();
    const until = performance.now() + HOLD;
    const held = Object.fromEntries(ended.map((ref) => [ref, { mark, refused, until, answered: false }]));
    useHeld.setState(({ marks }) => ({ marks: { ...marks, ...held } }));
    usePending.getState().end(ended);
    setTimeout(() => {
      const left = mine();
      release(left);
      for (const ref of left) painters.delete(ref);
    }, LONGEST);
  };
  return { settle: () => hold(false), revert: () => hold(true) };
}

/** Lets go of every held mark at once: an undo changes rows whose refs are not known beforehand. */
export function releaseAll(): void {
  useHeld.setState({ marks: {} });
}

export type ShownMark = { watched: boolean; pending: boolean };

/**
 * How the mark of one episode stands now. Only this episode's own changes render again. `answer` is the row that `watched`
 * was read from: another one is a newer answer. Each place waits for its own, for one list may be read before another.
 */
export function useShownMark(ref: Ref, watched: boolean, answer: object): ShownMark {
  const pending = usePending((state) => state.marks[ref]);
  const held = useHeld((state) => state.marks[ref]);
  const [over, setOver] = useState<Held | undefined>(undefined);
  const known = useRef(answer);
  const holds = held !== undefined && held !== over;
  useEffect(() => {
    if (!holds) {
      known.current = answer;
      return undefined;
    }
    const agrees = watched === ((held.mark === 'marking') !== held.refused);
    if (!agrees && answer === known.current) return undefined;
    const end = () => {
      held.answered = true;
      setOver(held);
    };
    const timer = setTimeout(end, agrees ? 0 : Math.max(0, held.until - performance.now()));
    return () => clearTimeout(timer);
  }, [holds, held, watched, answer]);
  const asked = pending ?? (holds ? held.mark : undefined);
  return {
    watched: asked === undefined ? watched : asked === 'marking',
    pending: pending !== undefined || (holds && held.refused),
  };
}

/** The same outside of rendering, for the handler that has to know what the viewer sees. */
export function shownWatched(ref: Ref, watched: boolean): boolean {
  const held = useHeld.getState().marks[ref];
  const asked = usePending.getState().marks[ref] ?? (held?.answered === false ? held.mark : undefined);
  return asked === undefined ? watched : asked === 'marking';
}
