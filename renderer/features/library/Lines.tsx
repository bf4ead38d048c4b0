import { Fragment, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import type { ShownItems } from './shownItems';

/** Up to here every line is in the page: it can be searched and read from end to end. */
export const MOST_DRAWN = 150;

/** Brings the nth show into the page, for a list that draws only what is seen. */
export type LinesHandle = { reveal: (index: number, then: () => void) => void };

/** What every way to show the shows takes. */
export type ShownProps = {
  current: string | null;
  scroller: HTMLElement | null;
  items: ShownItems;
  ref: Ref<LinesHandle>;
};

type LinesProps = {
  ids: readonly string[];
  renderLine: (index: number) => ReactNode;
  /** The line of the nth show, where there are lines between. */
  lineOf?: (index: number) => number;
  scroller: HTMLElement | null;
  /** Which lines are seen. */
  onSeen: (from: number, to: number) => void;
  ref: Ref<LinesHandle>;
};

/** Lines under one another; of a long list only those that are seen. */
export function Lines({ ids, renderLine, lineOf = (index) => index, scroller, onSeen, ref }: LinesProps) {
  const virtuoso = useRef<VirtuosoHandle>(null);
  useImperativeHandle(ref, () => ({
    reveal: (index, then) =>
      virtuoso.current?.scrollIntoView({ index: lineOf(index), done: () => requestAnimationFrame(then) }),
  }));
  if (ids.length <= MOST_DRAWN) {
    return ids.map((id, index) => <Fragment key={id}>{renderLine(index)}</Fragment>);
  }
  // Without what scrolls it would open as if nothing were to be seen.
  if (scroller === null) return null;
  return (
    <Virtuoso
      ref={virtuoso}
      customScrollParent={scroller}
      totalCount={ids.length}
      computeItemKey={(index) => ids[index] ?? index}
      itemContent={renderLine}
      increaseViewportBy={400}
      rangeChanged={({ startIndex, endIndex }) => onSeen(startIndex, endIndex)}
    />
  );
}
