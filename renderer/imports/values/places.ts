import type { ImportedShow } from '../record';
import { titleIn } from './shows';
import { told, type Told, WHOLE_SHOW } from './told';

/** More lists than anybody keeps: what is counted must not grow with a hostile file. */
const MOST_LISTS = 20_000;

export type PlaceIn = (list: string) => number;

/** The next place in a list, counted from 1 for each, where a file has things in order and no numbers for them. */
export function createPlaces(): PlaceIn {
  const places = new Map<string, number>();
  return (list) => {
    const place = (places.get(list) ?? 0) + 1;
    if (place > 1 || places.size < MOST_LISTS) places.set(list, place);
    return place;
  };
}

/** Words that a service keeps with a show, each of them a list of ours. Empty ones are none. */
export function* tagsTold(show: ImportedShow, tags: Iterable<unknown>, placeIn: PlaceIn): Generator<Told> {
  for (const tag of tags) {
    const name = titleIn(tag);
    if (name === null) continue;
    const list = { key: `tag:${name}`, name };
    yield told({ kind: 'list-item', show, subject: WHOLE_SHOW, list, order: placeIn(name), at: null });
  }
}
