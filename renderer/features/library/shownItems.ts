import { useCallback, useMemo, useState } from 'react';
import { useLive } from '../../db/live';
import { readLibraryItems, type LibraryItem } from '../../db/reads';
import { MOST_DRAWN } from './Lines';

/** The shows of a list as far as they are seen: of a long one most are names until they come into sight. */
export type ShownItems = {
  get: (show: string) => LibraryItem | undefined;
  /** These lines are seen now. */
  see: (from: number, to: number) => void;
  /** This line is about to be. */
  foresee: (index: number) => void;
};

/** Lines are asked for in steps, so that scrolling asks seldom; one step on each side is there before it is seen. */
const STEP = 60;

/** Keeps what is seen of these lines up to date, by the names of shows in them; undefined until the first answer. */
export function useShownItems(ids: readonly string[] | undefined): ShownItems | undefined {
  const [seen, setSeen] = useState({ from: 0, to: STEP, ahead: 0 });
  const wanted = useMemo(() => ids && wantedOf(ids, seen), [ids, seen]);
  const rows = useLive(async (database) => wanted && readLibraryItems(database, wanted), [wanted]);
  const see = useCallback((first: number, last: number) => {
    const from = Math.floor(first / STEP) * STEP;
    const to = Math.ceil((last + 1) / STEP) * STEP;
    setSeen((now) => (now.from === from && now.to === to ? now : { ...now, from, to }));
  }, []);
  const foresee = useCallback((index: number) => {
    const ahead = Math.floor(index / STEP) * STEP;
    setSeen((now) => (now.ahead === ahead ? now : { ...now, ahead }));
  }, []);
  return useMemo(() => rows && { get: (show) => rows.get(show), see, foresee }, [rows, see, foresee]);
}

function wantedOf(ids: readonly string[], { from, to, ahead }: { from: number; to: number; ahead: number }) {
  if (ids.length <= MOST_DRAWN) return ids;
  const near = ids.slice(Math.max(0, from - STEP), to + STEP);
  return [...new Set([...near, ...ids.slice(Math.max(0, ahead - STEP), ahead + 2 * STEP)])];
}

/** The same of shows that are all there. */
export function allShown(items: readonly LibraryItem[]): ShownItems {
  const byShow = new Map(items.map((item) => [item.head.ref, item]));
  const nothing = () => undefined;
  return { get: (show) => byShow.get(show), see: nothing, foresee: nothing };
}
