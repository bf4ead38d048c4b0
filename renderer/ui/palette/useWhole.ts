import { startTransition, useEffect, useState } from 'react';

/** Milliseconds without another answer: whoever types on needs no rows that nobody sees. */
const REST = 200;

export type WholeOptions = {
  /** Whose answer is drawn whole from the start: what stood there when the page was opened. */
  first: string | null;
  /** Another answer is on its way. */
  isPending: boolean;
};

/**
 * Whether all rows of an answer are to be drawn, or only those above the edge: rows below it are half the work of a letter.
 * They are drawn once nothing else was asked for a moment, and stay when the same is answered again.
 * @param asked what the rows are the answer to; null while there is none.
 */
export function useWhole(
  asked: string | null,
  { first, isPending }: WholeOptions,
): [isWhole: boolean, drawWhole: () => void] {
  const [whole, setWhole] = useState(first);
  useEffect(() => {
    if (asked === null || asked === whole || isPending) return undefined;
    const timer = setTimeout(() => startTransition(() => setWhole(asked)), REST);
    return () => clearTimeout(timer);
  }, [asked, whole, isPending]);
  return [asked === whole, () => setWhole(asked)];
}
