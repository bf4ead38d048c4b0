import { useCallback, useEffect, useMemo, useReducer, useRef, type ReactNode } from 'react';
import type { WatchbillDatabase } from '../../db/database';
import { useLive } from '../../db/live';
import {
  NEWEST,
  readHistory,
  readHistorySpan,
  readPointBefore,
  type HistoryFilter,
  type HistoryPoint,
  type HistoryRow,
} from '../../db/reads/history/readHistory';

/** Rows that one step adds. */
const STEP = 100;

/** A stretch of the history that was read: from one point to the next, or to the end. Its rows are kept up to date. */
type Span = { id: number; from: HistoryPoint; to: HistoryPoint | null; rows: readonly HistoryRow[] };
type State = { spans: readonly Span[]; ended: boolean; next: HistoryPoint | null; busy: boolean; serial: number };

type Change =
  | { type: 'busy' }
  | { type: 'older'; from: HistoryPoint; rows: readonly HistoryRow[]; next: HistoryPoint | null }
  | { type: 'newer'; from: HistoryPoint }
  | { type: 'rows'; id: number; rows: readonly HistoryRow[] };

const NOTHING: State = { spans: [], ended: false, next: null, busy: false, serial: 0 };

function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'busy':
      return { ...state, busy: true };
    case 'older': {
      const { from, rows, next } = change;
      const span = { id: state.serial, from, to: next, rows };
      return { spans: [...state.spans, span], ended: next === null, next, busy: false, serial: state.serial + 1 };
    }
    case 'newer': {
      const [first] = state.spans;
      if (!first) return state;
      const span = { id: state.serial, from: change.from, to: first.from, rows: [] };
      return { ...state, spans: [span, ...state.spans], busy: false, serial: state.serial + 1 };
    }
    case 'rows':
      return {
        ...state,
        spans: state.spans.map((one) => (one.id === change.id ? { ...one, rows: change.rows } : one)),
      };
    default:
      return state;
  }
}

export type Timeline = {
  rows: readonly HistoryRow[];
  /** Whether anything was read yet. */
  begun: boolean;
  ended: boolean;
  /** Reading goes on although nothing new may have been found: a filter that fits little. */
  busy: boolean;
  /** How far back was looked. */
  reached: HistoryPoint | null;
  older: () => void;
  newer: () => void;
  /** Keeps what is shown up to date. Rendered beside the list. */
  feeds: ReactNode;
};

/**
 * The history from a point on, a step at a time: each stretch that was read is a live query of its own, so that a mark
 * reads only the stretch it is in. Never the whole. Another filter or start needs a new one: give it a key.
 */
export function useTimeline(database: WatchbillDatabase, filter: HistoryFilter, start: HistoryPoint): Timeline {
  const [state, change] = useReducer(reduce, NOTHING);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });

  const read = useCallback(
    async (from: HistoryPoint) => {
      change({ type: 'busy' });
      const { rows, next } = await readHistory(database, filter, from, STEP);
      change({ type: 'older', from, rows, next });
    },
    [database, filter],
  );

  useEffect(() => {
    if (latest.current.spans.length > 0 || latest.current.busy) return;
    read(start).catch((cause: unknown) => reportError(cause));
  }, [read, start]);

  const older = useCallback(() => {
    const { ended, busy, next } = latest.current;
    if (ended || busy || next === null) return;
    read(next).catch((cause: unknown) => reportError(cause));
  }, [read]);

  const newer = useCallback(() => {
    const [first] = latest.current.spans;
    if (!first || first.from.order === Infinity) return;
    readPointBefore(database, filter.show, first.from.order, STEP)
      // Above the last one everything that comes belongs to the first stretch as well.
      .then((point) => change({ type: 'newer', from: point ?? NEWEST }))
      .catch((cause: unknown) => reportError(cause));
  }, [database, filter]);

  const rows = useMemo(() => state.spans.flatMap((span) => span.rows), [state.spans]);
  const feeds = state.spans.map(({ id, from, to }) => (
    <SpanFeed key={id} id={id} from={from} to={to} filter={filter} onRows={change} />
  ));
  const { ended, busy, next } = state;
  return { rows, begun: state.spans.length > 0, ended, busy, reached: next, older, newer, feeds };
}

type SpanFeedProps = Pick<Span, 'id' | 'from' | 'to'> & {
  filter: HistoryFilter;
  onRows: (change: Extract<Change, { type: 'rows' }>) => void;
};

/** Reads one stretch whenever something in it changed. */
function SpanFeed({ id, from, to, filter, onRows }: SpanFeedProps) {
  const key = JSON.stringify(filter);
  const rows = useLive((database) => readHistorySpan(database, filter, from, to), [key, from, to]);
  useEffect(() => {
    if (rows !== undefined) onRows({ type: 'rows', id, rows });
  }, [rows, id, onRows]);
  return null;
}
