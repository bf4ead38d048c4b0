import { Fragment, useMemo, useRef } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import type { NoteHead } from '../../../db/reads';
import { useRows } from '../../lists';
import { NoteRow } from './NoteRow';
import type { NotesSearch } from './notesSearch';

/** Up to here every note is in the page: it can be searched and read from end to end. */
const MOST_DRAWN = 150;

interface NoteRowsProps {
  readonly notes: readonly NoteHead[];
  readonly shown: string | null;
  readonly search: NotesSearch;
  readonly scroller: HTMLElement | null;
  /** How far it was scrolled when it was drawn last. */
  readonly from: number;
}

/** The notes under one another; of many only those that are seen. J and K go from one to the next, Enter opens. */
export function NoteRows({ notes, shown, search, scroller, from }: NoteRowsProps) {
  const virtuoso = useRef<VirtuosoHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => notes.map(({ note }) => note), [notes]);
  const { current } = useRows(list, {
    keys,
    reveal: (index, then) => virtuoso.current?.scrollIntoView({ index, done: () => requestAnimationFrame(then) }),
  });
  const stop = keys.find((key) => key === current) ?? keys[0];
  const row = (index: number) => {
    const note = notes[index];
    return note === undefined ? null : (
      <NoteRow note={note} search={search} isShown={note.note === shown} isStop={note.note === stop} />
    );
  };
  return (
    <div ref={list} role="list">
      {notes.length <= MOST_DRAWN ? (
        notes.map(({ note }, index) => <Fragment key={note}>{row(index)}</Fragment>)
      ) : // Without what scrolls it would open as if nothing were to be seen.
      scroller === null ? null : (
        <Virtuoso
          ref={virtuoso}
          customScrollParent={scroller}
          initialScrollTop={from}
          totalCount={notes.length}
          computeItemKey={(index) => keys[index] ?? index}
          itemContent={row}
          increaseViewportBy={400}
        />
      )}
    </div>
  );
}
