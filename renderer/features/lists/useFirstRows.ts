import { startTransition, useEffect, useState } from 'react';
import { afterReady, isReady } from '../../platform/ready';

/** As low as rows are, in pixels; above those of the first screen stand headings besides. */
const LOWEST = 32;

/** As many rows as fit into the window, or more. */
export const rowsThatFit = (): number => Math.ceil(window.innerHeight / LOWEST);

/**
 * How many rows a list needs so that nobody sees where it ends: in the first frames of a window as many as fit into it, from
 * then on all. Two hundred rows below the edge are half the work of the first paint.
 */
export function useFirstRows(): number {
  const [most, setMost] = useState(() => (isReady() ? Infinity : rowsThatFit()));
  useEffect(() => {
    if (most !== Infinity) afterReady(() => startTransition(() => setMost(Infinity)));
  }, [most]);
  return most;
}
