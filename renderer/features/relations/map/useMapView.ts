import { useReactFlow, useStore } from '@xyflow/react';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useReducedMotion } from '../../../ui';
import type { Point } from './geometry';
import type { Picture } from './picture';
import { FAR, firstViewport, viewportShowing, wholeViewport, ZOOMS, type Extent, type MapViewport } from './viewport';

export type MapView = {
  zoomIn: () => void;
  zoomOut: () => void;
  /** Everything, as large as it fits. */
  showAll: () => void;
  /** Brings a place into the pane, if it is not there. */
  show: (place: Point) => void;
};

/** Where one looks at the map from. A new picture, or another size of the pane, is looked at anew. */
export function useMapView(picture: Picture, size: Extent): MapView {
  const { setViewport, getViewport, zoomTo } = useReactFlow();
  const still = useReducedMotion();
  const duration = still ? 0 : 180;
  useZoomOnRoot();

  const go = useCallback(
    // Resolves when it has arrived; nobody waits for it.
    (viewport: MapViewport, ms: number) => void setViewport(viewport, { duration: ms }),
    [setViewport],
  );

  const seen = useRef({ picture, size });
  useLayoutEffect(() => {
    if (seen.current.picture === picture && seen.current.size === size) return;
    seen.current = { picture, size };
    go(firstViewport(picture, size), 0);
  }, [picture, size, go]);

  return useMemo(() => {
    const zoomBy = (factor: number) => {
      const zoom = Math.min(ZOOMS.most, Math.max(ZOOMS.least, getViewport().zoom * factor));
      void zoomTo(zoom, { duration });
    };
    return {
      zoomIn: () => zoomBy(ZOOMS.step),
      zoomOut: () => zoomBy(1 / ZOOMS.step),
      showAll: () => go(wholeViewport(picture, size), duration),
      show: (place) => {
        const viewport = viewportShowing(place, getViewport(), size);
        if (viewport !== null) go(viewport, duration);
      },
    };
  }, [picture, size, duration, go, getViewport, zoomTo]);
}

/** The style sheet reads how far away one is: from afar only those nearest are named. */
function useZoomOnRoot(): void {
  const zoom = useStore((state) => state.transform[2]);
  const root = useStore((state) => state.domNode);
  useLayoutEffect(() => {
    root?.toggleAttribute('data-far', zoom < FAR - 0.01);
    root?.style.setProperty('--map-zoom', String(zoom));
  }, [root, zoom]);
}
