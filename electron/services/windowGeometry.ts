export type Size = { width: number; height: number };
/** In device-independent pixels, over all displays. */
export type Rectangle = { x: number; y: number } & Size;

/** A display: its number as the system gives it, and the part of it that no bar of the system covers. */
export type Display = { id: number; workArea: Rectangle };

/** How much of the title bar must lie on a screen for the window to be caught with the mouse. */
const GRIP = { width: 120, height: 40 };

/** Pixels by which the next window of a kind is moved, and between a small one and the edge of the screen. */
const CASCADE = 28;

/** Is enough of the window's upper edge on one of the screens (their work areas)? A monitor may be gone. */
export function isOnScreen(bounds: Rectangle, workAreas: readonly Rectangle[]): boolean {
  return workAreas.some((area) => {
    const left = Math.max(bounds.x, area.x);
    const right = Math.min(bounds.x + bounds.width, area.x + area.width);
    return right - left >= GRIP.width && bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height;
  });
}

/** Below and beside the last one; only its size where that would be off every screen. */
export function besideBounds(last: Rectangle, workAreas: readonly Rectangle[]): { x?: number; y?: number } & Size {
  const { width, height } = last;
  const bounds = { x: last.x + CASCADE, y: last.y + CASCADE, width, height };
  return isOnScreen(bounds, workAreas) ? bounds : { width, height };
}

/** A first small window stands in the upper right corner of the screen, where it covers least of a player. */
export function cornerBounds(area: Rectangle, { width, height }: Size): Rectangle {
  return {
    x: Math.max(area.x, area.x + area.width - width - CASCADE),
    y: Math.min(area.y + CASCADE, area.y + area.height),
    width: Math.min(width, area.width),
    height: Math.min(height, area.height - CASCADE),
  };
}

/**
 * Where a window that was at `kept` comes back. On its own display it keeps its place on that display, wherever this one
 * lies now. Where its display is gone and no other shows that place, it comes to the first display, as far from its corner
 * as before, and whole.
 */
export function restoredBounds(kept: Rectangle, on: Display | null, displays: readonly Display[]): Rectangle {
  const [first] = displays;
  const own = on === null ? undefined : displays.find(({ id }) => id === on.id);
  const isSame = own !== undefined && on !== null && equalAreas(own.workArea, on.workArea);
  const areas = displays.map(({ workArea }) => workArea);
  if ((isSame || own === undefined) && isOnScreen(kept, areas)) return kept;
  const area = (own ?? first)?.workArea;
  if (area === undefined) return kept;
  const from = on?.workArea ?? null;
  const offset =
    from === null
      ? { x: (area.width - kept.width) / 2, y: (area.height - kept.height) / 2 }
      : { x: kept.x - from.x, y: kept.y - from.y };
  return inside({ ...kept, x: area.x + Math.round(offset.x), y: area.y + Math.round(offset.y) }, area);
}

function equalAreas(one: Rectangle, other: Rectangle): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/** The same rectangle, moved and if need be made smaller until it lies in the area. */
function inside(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  const x = Math.min(Math.max(bounds.x, area.x), area.x + area.width - width);
  const y = Math.min(Math.max(bounds.y, area.y), area.y + area.height - height);
  return { x, y, width, height };
}
