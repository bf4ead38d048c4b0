import { useCallback, useEffect, useRef, useState } from 'react';
import type { Page } from '../../../workers/imports';

/** Lines that are asked for at once. */
const SIZE = 60;

type State<T> = { key: string; of: number | null; lines: ReadonlyMap<number, T> };

/**
 * A long list that lies in the worker, read page by page as it is scrolled. Another `key` is another list; the lines of
 * the one before stay until the first page of the new one is there.
 */
export function usePages<T>(key: string, load: (query: { offset: number; limit: number }) => Promise<Page<T>>) {
  const [state, setState] = useState<State<T>>({ key, of: null, lines: new Map() });
  const asked = useRef({ key, pages: new Set<number>() });
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });

  const ask = useCallback(
    (first: number, last: number) => {
      if (asked.current.key !== key) asked.current = { key, pages: new Set() };
      const { pages } = asked.current;
      for (let page = Math.floor(first / SIZE); page <= Math.floor(last / SIZE); page += 1) {
        if (pages.has(page)) continue;
        pages.add(page);
        latest.current({ offset: page * SIZE, limit: SIZE }).then(
          (answer) => {
            if (asked.current.key !== key) return;
            setState((before) => {
              const lines = new Map(before.key === key ? before.lines : []);
              answer.lines.forEach((line, index) => lines.set(page * SIZE + index, line));
              return { key, of: answer.of, lines };
            });
          },
          (cause: unknown) => {
            pages.delete(page);
            reportError(cause);
          },
        );
      }
    },
    [key],
  );
  useEffect(() => ask(0, 0), [ask]);
  return { of: state.of, lines: state.lines, ask };
}
