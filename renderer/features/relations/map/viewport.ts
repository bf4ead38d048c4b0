import { boxRound, type Box, type Point } from './geometry';
import type { Picture } from './picture';
import { boxOf } from './sizes';

export type Extent = { width: number; height: number };
/** As React Flow moves its pane: `x` and `y` in pixels of the screen. */
export type MapViewport = Point & { zoom: number };

/** Names are still read at this size; further out only those nearest are named. */
export const FAR = 0.78;
export const ZOOMS = { least: 0.25, most: 2.5, step: 1.3 } as const;

const MARGIN = 22;
const LARGEST_AT_FIRST = 1.15;

/** Everything that is drawn, as a rectangle. */
const boundsOf = ({ characters }: Picture): Box => boxRound(characters.map(({ size, x, y }) => boxOf(size, x, y)));

/** All of it, as large as it fits. */
export function wholeViewport(picture: Picture, pane: Extent): MapViewport {
  const bounds = boundsOf(picture);
  const fits = Math.min(
    (pane.width - 2 * MARGIN) / bounds.width,
    (pane.height - 2 * MARGIN) / bounds.height,
    LARGEST_AT_FIRST,
  );
  const zoom = Math.max(ZOOMS.least, fits);
  return centredOn(bounds, zoom, pane);
}

/** From here most names still find a place beside one another. */
const OVERVIEW = 0.42;

/** What is seen first: all of it where it can be read then, else the chosen one with what is round it. */
export function firstViewport(picture: Picture, pane: Extent): MapViewport {
  const whole = wholeViewport(picture, pane);
  if (whole.zoom >= (picture.isCentred ? FAR : OVERVIEW)) return whole;
  const chosen = picture.characters.find((one) => one.isChosen);
  if (!chosen) return whole;
  const bounds = boundsOf(picture);
  // Not further than the edge of the map: nothing is seen there.
  const far = {
    x: bounds.width / 2 - pane.width / 2 / FAR + MARGIN,
    y: bounds.height / 2 - pane.height / 2 / FAR + MARGIN,
  };
  const middle = {
    x: within(chosen.x, bounds.x - far.x, bounds.x + far.x),
    y: within(chosen.y, bounds.y - far.y, bounds.y + far.y),
  };
  return centredOn(middle, FAR, pane);
}

/** Moved just far enough that a character is seen whole; null where it is. */
export function viewportShowing(place: Point, viewport: MapViewport, pane: Extent): MapViewport | null {
  const ROOM = 90;
  const seen = { x: place.x * viewport.zoom + viewport.x, y: place.y * viewport.zoom + viewport.y };
  const wanted = {
    x: within(seen.x, ROOM, pane.width - ROOM),
    y: within(seen.y, ROOM, pane.height - ROOM),
  };
  if (wanted.x === seen.x && wanted.y === seen.y) return null;
  return { x: viewport.x + wanted.x - seen.x, y: viewport.y + wanted.y - seen.y, zoom: viewport.zoom };
}

function centredOn(middle: Point, zoom: number, pane: Extent): MapViewport {
  return { x: pane.width / 2 - middle.x * zoom, y: pane.height / 2 - middle.y * zoom, zoom };
}

/** In the middle of both where they leave no room between them. */
function within(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}
