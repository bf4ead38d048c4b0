import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CompareSearch, slugsOf, writeCompare } from './compareSearch';

export type CompareChoice = {
  slugs: readonly string[];
  /** The code of an earlier stop, or null for the horizon. */
  asOf: string | null;
  /** Other cards are a step that can be gone back; the same in another order are none. */
  setCards: (slugs: readonly string[]) => void;
  setAsOf: (code: string | null) => void;
};

/** What the address of a comparison says, and the way to another one. */
export function useCompareSearch(show: string): CompareChoice {
  const address: unknown = useSearch({ strict: false });
  const search = useMemo(() => CompareSearch.parse(address), [address]);
  const navigate = useNavigate();
  const slugs = slugsOf(search);
  const asOf = search.asOf ?? null;

  const go = (nextSlugs: readonly string[], nextAsOf: string | null, replace: boolean) => {
    // The router reports its own failures.
    void navigate({
      to: '/compare/$slug',
      params: { slug: show },
      search: writeCompare(nextSlugs, nextAsOf),
      replace,
      state: { staysInPlace: true },
    });
  };
  return {
    slugs,
    asOf,
    setCards: (next) => go(next, asOf, next.toSorted().join() === slugs.toSorted().join()),
    setAsOf: (code) => go(slugs, code, asOf !== null),
  };
}
