import { useSyncExternalStore } from 'react';

/** The width up to which the side column is a rail and secondary buttons leave. */
const NARROW = '(max-width: 1020px)';

/** Whether the window is narrow, so that what has no button moves into the menu. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
