import * as z from 'zod';
import { systemCode } from './fileFailure';
import { readSmallFile } from './readSmallFile';

/** A whole window, or a small one beside the player that shows one card. */
export type WindowKind = 'main' | 'card';

type Size = { width: number; height: number };

/** In device-independent pixels. */
export const DEFAULT_SIZES: Readonly<Record<WindowKind, Size>> = {
  main: { width: 1280, height: 800 },
  card: { width: 380, height: 640 },
};
export const MINIMUM_SIZES: Readonly<Record<WindowKind, Size>> = {
  main: { width: 720, height: 520 },
  card: { width: 320, height: 400 },
};

/** Where a window was, in device-independent pixels. */
const WindowBounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().max(20_000),
  height: z.int().max(20_000),
  maximized: z.boolean(),
});
export type WindowBounds = z.infer<typeof WindowBounds>;

type Rectangle = { x: number; y: number } & Size;

/** Bounds as kept, null when there are none that can be read or that fit the kind: they may be lost without harm. */
export function readWindowBounds(file: string, kind: WindowKind): WindowBounds | null {
  try {
    const parsed = WindowBounds.safeParse(JSON.parse(readSmallFile(file) ?? 'null'));
    const minimum = MINIMUM_SIZES[kind];
    const fits = parsed.success && parsed.data.width >= minimum.width && parsed.data.height >= minimum.height;
    return fits ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== null) return null;
    throw error;
  }
}

/** How much of the title bar must lie on a screen for the window to be caught with the mouse. */
const GRIP = { width: 120, height: 40 };

/** Is enough of the window's upper edge on one of the screens (their work areas)? A monitor may be gone. */
export function isOnScreen(bounds: Rectangle, workAreas: Rectangle[]): boolean {
  return workAreas.some((area) => {
    const left = Math.max(bounds.x, area.x);
    const right = Math.min(bounds.x + bounds.width, area.x + area.width);
    return right - left >= GRIP.width && bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height;
  });
}

/** Pixels by which the next window of a kind is moved, and between a card and the edge of the screen. */
const CASCADE = 28;

/** Below and beside the last one; only its size where that would be off every screen. */
export function besideBounds(last: Rectangle, workAreas: Rectangle[]): { x?: number; y?: number } & Size {
  const { width, height } = last;
  const bounds = { x: last.x + CASCADE, y: last.y + CASCADE, width, height };
  return isOnScreen(bounds, workAreas) ? bounds : { width, height };
}

/** A first card stands in the upper right corner of the screen, where it covers least of a player. */
export function cornerBounds(area: Rectangle): Rectangle {
  const { width, height } = DEFAULT_SIZES.card;
  return {
    x: Math.max(area.x, area.x + area.width - width - CASCADE),
    y: Math.min(area.y + CASCADE, area.y + area.height),
    width: Math.min(width, area.width),
    height: Math.min(height, area.height - CASCADE),
  };
}
