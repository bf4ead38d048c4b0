import { useCallback, useMemo, useState } from 'react';
import { useLiveParts, type Part } from '../../db/liveParts';
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
  const [seen, setSeen] = useState({ from: 0, to: 1, ahead: 0 });
  const steps = useMemo(() => ids && stepsOf(ids), [ids]);
  const wanted = useMemo(() => (steps ? wantedOf(steps, seen) : []), [steps, seen]);
  const answers = useLiveParts(readLibraryItems, wanted);
  // An earlier answer stays in sight until the next one is there.
  const [stood, setStood] = useState(false);
  const whole = stood || (steps !== undefined && wanted.every((part) => answers.has(part)));
  if (whole && !stood) setStood(true);
  const see = useCallback((first: number, last: number) => {
    const [from, to] = [Math.floor(first / STEP), Math.floor(last / STEP) + 1];
    setSeen((now) => (now.from === from && now.to === to ? now : { ...now, from, to }));
  }, []);
  const foresee = useCallback((index: number) => {
    const ahead = Math.floor(index / STEP);
    setSeen((now) => (now.ahead === ahead ? now : { ...now, ahead }));
  }, []);
  return useMemo(() => {
    if (!whole) return undefined;
    // What was asked for before may be out of date: it only fills gaps.
    const gone = [...answers.keys()].filter((part) => !wanted.includes(part));
    const rows = [...wanted, ...gone].flatMap((part) => answers.get(part) ?? []);
    return { get: (show) => firstOf(rows, show), see, foresee };
  }, [whole, answers, wanted, see, foresee]);
}

function firstOf(rows: readonly ReadonlyMap<string, LibraryItem>[], show: string): LibraryItem | undefined {
  for (const some of rows) {
    const item = some.get(show);
    if (item) return item;
  }
  return undefined;
}

/** All of a short list at once. */
function stepsOf(ids: readonly string[]): readonly Part[] {
  if (ids.length <= MOST_DRAWN) return [ids];
  return Array.from({ length: Math.ceil(ids.length / STEP) }, (_, step) => ids.slice(step * STEP, (step + 1) * STEP));
}

function wantedOf(steps: readonly Part[], { from, to, ahead }: { from: number; to: number; ahead: number }) {
  const near = steps.slice(Math.max(0, from - 1), to + 1);
  return [...new Set([...near, ...steps.slice(Math.max(0, ahead - 1), ahead + 2)])];
}

/** The same of shows that are all there. */
export function allShown(items: readonly LibraryItem[]): ShownItems {
  const byShow = new Map(items.map((item) => [item.head.ref, item]));
  const nothing = () => undefined;
  return { get: (show) => byShow.get(show), see: nothing, foresee: nothing };
}
