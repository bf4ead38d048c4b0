import { useEffect, useRef, useState } from 'react';
import { useLive } from '../../db/live';
import { readStand } from '../../db/stand';
import type { SearchAnswer } from '../../search/answers';
import { useSearchPort } from './searchPort';

/** The newest answer, and to which question. */
export type Found = { text: string; answer: SearchAnswer };
export type Search = {
  /** Null until the first answer, and while nothing is asked. */
  found: Found | null;
  /** The search cannot be had now. */
  isFailed: boolean;
  /** It has answered before: the next answer is a moment away. */
  hasAnswered: boolean;
};

const NOTHING: Search = { found: null, isFailed: false, hasAnswered: false };

/**
 * Asks the worker what fits `text`, and asks again after every change of the library or the catalogue, in whichever
 * window it was made. The earlier answer stays until the next one is there, unless nothing was asked in between. One question at a time: where an answer takes
 * long, letters that were typed meanwhile are not asked one after the other, only what stands there then.
 */
export function useSearch(text: string, limit: number): Search {
  const port = useSearchPort();
  const isAsked = text.trim() !== '';
  const [search, setSearch] = useState(NOTHING);
  const { seq, revision } = useLive(readStand, []) ?? {};
  /** Resolves once the question that is under way is answered. */
  const asking = useRef<Promise<void> | null>(null);

  useEffect(() => {
    if (!isAsked || seq === undefined || revision === undefined) return undefined;
    let isOver = false;
    const ask = () => {
      if (isOver) return;
      const asked = port.answer({ text, limit, seq, revision }).then(
        (answer) => {
          if (!isOver) setSearch({ found: { text, answer }, isFailed: false, hasAnswered: true });
        },
        () => {
          if (!isOver) setSearch({ found: null, isFailed: true, hasAnswered: false });
        },
      );
      asking.current = asked;
      void asked.then(() => {
        if (asking.current === asked) asking.current = null;
      });
    };
    if (asking.current === null) ask();
    else void asking.current.then(ask);
    return () => {
      isOver = true;
    };
  }, [port, text, limit, isAsked, seq, revision]);

  // To begin anew with the rows of another text would be to draw them for nothing.
  if (!isAsked && search.found !== null) setSearch({ ...search, found: null });
  return isAsked ? search : NOTHING;
}
