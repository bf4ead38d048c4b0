import { useEffect, useState } from 'react';
import { afterReady } from '../../platform/ready';

/** False until the first screen is painted with its data. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => afterReady(() => setReady(true)), []);
  return ready;
}
