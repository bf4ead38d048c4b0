import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

export type Deferred<Props> = ((props: Props) => ReactNode) & {
  /** Fetches the code ahead, so that the first one is drawn at once. */
  fetch: () => Promise<void>;
};

let painted: Promise<void> = Promise.resolve();

/** Puts off the code of components that draw themselves until then: the first frames need none of it. */
export function fetchDeferredAfter(until: Promise<void>): void {
  painted = until;
}

/**
 * A component whose code is fetched apart from the page's; it draws nothing until that is there. `React.lazy` would
 * not do: what it shows late for the first time it holds back for 300 ms, even if the code has long been there.
 */
export function deferred<Props extends object>(load: () => Promise<ComponentType<Props>>): Deferred<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const fetch = () => {
    loading ??= load().then((component) => {
      loaded = component;
    });
    return loading;
  };

  function DeferredComponent(props: Props): ReactNode {
    const [Component, setComponent] = useState(() => loaded);
    useEffect(() => {
      // A fault in it is one of the window's: its error handler hears it.
      if (Component === null) void painted.then(fetch).then(() => setComponent(() => loaded));
    }, [Component]);
    return Component && <Component {...props} />;
  }
  return Object.assign(DeferredComponent, { fetch });
}
