import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { systemCode } from './fileFailure';

export const DEFAULT_SIZE = { width: 1280, height: 800 } as const;
export const MINIMUM_SIZE = { width: 720, height: 520 } as const;

/** Where a window was, in device-independent pixels. */
export const WindowBounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(MINIMUM_SIZE.width).max(20_000),
  height: z.int().min(MINIMUM_SIZE.height).max(20_000),
  maximized: z.boolean(),
});
export type WindowBounds = z.infer<typeof WindowBounds>;

type Rectangle = { x: number; y: number; width: number; height: number };

/** Bounds as kept, null when there are none that can be read: they may be lost without harm. */
export function readWindowBounds(file: string): WindowBounds | null {
  try {
    const parsed = WindowBounds.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : null;
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
