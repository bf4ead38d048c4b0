import {
  Fragment,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useReducer,
  useRef,
  type ReactNode,
  type Ref,
} from 'react';
import { flushSync } from 'react-dom';
import { rowOf } from '../lists';
import type { LinesHandle } from './Lines';
import { isInOrder, moveSlots, noSlots } from './slots';
import { useSeenRows } from './useSeenRows';
import styles from './ReusedLines.module.css';

/** How long nothing may have moved until the elements are put in order, in milliseconds. */
const REST = 250;

type ReusedLinesProps = {
  ids: readonly string[];
  /** A line at its place: it stands there by itself (`placed`). */
  renderLine: (index: number) => ReactNode;
  scroller: HTMLElement | null;
  /** Which lines are drawn. */
  onSeen: (from: number, to: number) => void;
  ref: Ref<LinesHandle>;
};

/** A long list whose lines are all one row high: only what is seen is drawn, in the elements of what was seen before. */
export function ReusedLines({ ids, renderLine, scroller, onSeen, ref }: ReusedLinesProps) {
  const list = useRef<HTMLDivElement>(null);
  const [drawn, move] = useReducer(moveSlots, ids, noSlots);
  if (drawn.ids !== ids) move({ ids });
  const waiting = useRef<{ index: number; done: () => void } | null>(null);
  const { bringIntoSight } = useSeenRows(list, scroller, ids.length, (seen, { from, to }, isScrolling) => {
    const focused = document.activeElement;
    const held = list.current?.contains(focused) ? rowOf(focused) : null;
    const isThere = drawn.from <= Math.max(0, seen.from) && drawn.to >= Math.min(ids.length, seen.to);
    // What is seen now must be there in this very frame; what is not can wait for its turn.
    if (isScrolling && !isThere) flushSync(() => move({ from, to, held }));
    else move({ from, to, held });
    onSeen(Math.max(0, from), Math.min(ids.length, to) - 1);
  });
  useEffect(() => {
    if (isInOrder(drawn)) return undefined;
    // What is pressed would not be clicked any more when it is taken from its place in between.
    const timer = setInterval(() => list.current?.matches(':active') || move({ atRest: true }), REST);
    return () => clearInterval(timer);
  }, [drawn]);
  useImperativeHandle(ref, () => ({
    reveal: (index, then) => {
      waiting.current = { index, done: then };
      bringIntoSight(index);
    },
  }));
  useLayoutEffect(() => {
    const wanted = waiting.current;
    if (wanted === null || !drawn.slots.some(({ index }) => index === wanted.index)) return;
    waiting.current = null;
    wanted.done();
  });
  return (
    <div
      ref={list}
      role="list"
      data-lines-in-part
      style={{ height: `calc(var(--row) * ${ids.length})` }}
      className={styles.lines}
    >
      {drawn.slots.map(({ key, index }) => (
        <Fragment key={key}>{renderLine(index)}</Fragment>
      ))}
    </div>
  );
}
