import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import * as z from 'zod';

const AsOfSearch = z.object({ asOf: z.string().max(12).optional().catch(undefined) });

/**
 * The stop that the address of a card names (`?asOf=s1e4`), and the way to another one. Leaving the horizon is a step of
 * its own that can be gone back; sliding on from there is the same step.
 */
export function useAsOf(show: string, character: string): [string | null, (code: string | null) => void] {
  const address: unknown = useSearch({ strict: false });
  const asOf = AsOfSearch.parse(address).asOf ?? null;
  const navigate = useNavigate();
  const go = useCallback(
    (code: string | null) => {
      // The router reports its own failures.
      void navigate({
        to: '/character/$slug/$character',
        params: { slug: show, character },
        search: code === null ? {} : { asOf: code },
        replace: asOf !== null,
        state: { staysInPlace: true },
      });
    },
    [navigate, show, character, asOf],
  );
  return [asOf, go];
}
