import { createContext, type KeyboardEvent } from 'react';

/** What everybody on the map needs: React Flow draws its nodes by itself and passes nothing on to them. */
export type MapActions = {
  /** Whose button the Tab key leads to. */
  tabStop: string | null;
  /** Whose names are seen from afar. */
  named: ReadonlySet<string>;
  /** Name and relations in words, for screen readers. */
  say: (slug: string) => string;
  onChoose: (slug: string) => void;
  onFocus: (slug: string) => void;
  onKey: (event: KeyboardEvent<HTMLElement>, slug: string) => void;
};

export const MapContext = createContext<MapActions>({
  tabStop: null,
  named: new Set(),
  say: (slug) => slug,
  onChoose: () => undefined,
  onFocus: () => undefined,
  onKey: () => undefined,
});
