import { useState, type KeyboardEvent } from 'react';
import { writtenKey } from '../../../platform/writtenKey';
import { headsOf, sayCharacter } from '../relationWords';
import type { MapActions } from './mapContext';
import { neighbourByKey } from './mapKeys';
import type { Picture } from './picture';
import type { RelationsMapProps } from './RelationsMap';
import type { MapView } from './useMapView';

type Input = Pick<RelationsMapProps, 'map' | 'shown' | 'chosen' | 'onChoose' | 'onLeave'> & {
  picture: Picture;
  view: MapView;
  named: ReadonlySet<string>;
};

/** What keys and clicks on the map do, and what it says of everybody. */
export function useMapActions({ map, shown, chosen, picture, named, onChoose, onLeave, view }: Input): MapActions {
  const [focused, setFocused] = useState<string | null>(null);
  const find = (slug: string | null) => picture.characters.find(({ head }) => head.slug === slug);
  const heads = headsOf(map);

  const onKey = (event: KeyboardEvent<HTMLElement>, slug: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = writtenKey(event.nativeEvent);
    const target = neighbourByKey(event.key, slug, picture);
    if (target !== null) focusOn(event.currentTarget, target);
    else if (key === '+' || key === '=') view.zoomIn();
    else if (key === '-') view.zoomOut();
    else if (key === '0') view.showAll();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };

  return {
    tabStop: (find(focused) ?? picture.characters[0])?.head.slug ?? null,
    named,
    say: (slug) => sayCharacter(slug, chosen, shown.relations, heads),
    onChoose,
    onFocus: (slug) => {
      setFocused(slug);
      const place = find(slug);
      if (place) view.show(place);
    },
    onKey,
  };
}

function focusOn(from: HTMLElement, slug: string): void {
  const map = from.closest('.react-flow');
  // The map is moved to it, not scrolled.
  map?.querySelector<HTMLElement>(`[data-character="${CSS.escape(slug)}"]`)?.focus({ preventScroll: true });
}
