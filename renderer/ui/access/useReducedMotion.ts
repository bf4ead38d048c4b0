import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-motion'] });
  return () => {
    query.removeEventListener('change', onChange);
    observer.disconnect();
  };
}

function read(): boolean {
  return document.documentElement.dataset['motion'] === 'reduced' || matchMedia(QUERY).matches;
}

/** Whether the system or the viewer's setting (data-motion on the root) asks for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, read);
}
