import { useEffect, useState } from 'react';
import { afterReady } from '../../platform/ready';
import type * as SideReads from './sideReads';

let fetched: typeof SideReads | null = null;

/** What the column reads late; null until the first screen is painted and the code is there. */
export function useSideReads(): typeof SideReads | null {
  const [reads, setReads] = useState(fetched);
  useEffect(() => {
    if (fetched !== null) return;
    afterReady(() => {
      // A fault in it is one of the window's: its error handler hears it.
      void import('./sideReads').then((module) => {
        fetched = module;
        setReads(module);
      });
    });
  }, []);
  return reads;
}
