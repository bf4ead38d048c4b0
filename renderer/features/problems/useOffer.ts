import { useEffect, useState } from 'react';
import type { Problem } from './problem';
import { WAYS } from './ways';

/**
 * The sentence that tells what a recovery would bring back, where one is offered; null until it is there, for reading all
 * backups may take a while. What a newer Watchbill wrote is left alone: not even its backups are asked for.
 */
export function useOffer({ code }: Problem, ask: () => Promise<string>): string | null {
  const [offer, setOffer] = useState<string | null>(null);
  useEffect(() => {
    if (!WAYS[code].includes('recover') || WAYS[code].includes('quit')) return;
    // Without it the way on is still there, and says what it does: no fault of its own may come before this one.
    ask().then(setOffer, () => undefined);
  }, [code, ask]);
  return offer;
}
