import { useSyncExternalStore } from 'react';

/** The browser's own record of a window's pages. Older type libraries do not know it. */
type NavigationRecord = EventTarget & { readonly canGoBack: boolean; readonly canGoForward: boolean };
type WithNavigation = { readonly navigation?: NavigationRecord };

const record = (window as WithNavigation).navigation;

function subscribe(onChange: () => void): () => void {
  record?.addEventListener('currententrychange', onChange);
  return () => record?.removeEventListener('currententrychange', onChange);
}

/** Whether there is a page before and after this one. */
export function useHistoryEnds(): { canGoBack: boolean; canGoForward: boolean } {
  const canGoBack = useSyncExternalStore(subscribe, () => record?.canGoBack ?? true);
  const canGoForward = useSyncExternalStore(subscribe, () => record?.canGoForward ?? true);
  return { canGoBack, canGoForward };
}
