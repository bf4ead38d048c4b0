import * as z from 'zod';
import { readState } from './readState';
import type { Size } from './windowGeometry';

/** A whole window, or a small one beside the player: for one card, one note, or what is next. */
export const WINDOW_KINDS = ['main', 'card', 'note', 'up-next'] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

/** In device-independent pixels. */
export const DEFAULT_SIZES: Readonly<Record<WindowKind, Size>> = {
  main: { width: 1280, height: 800 },
  card: { width: 380, height: 640 },
  note: { width: 420, height: 560 },
  'up-next': { width: 400, height: 520 },
};
export const MINIMUM_SIZES: Readonly<Record<WindowKind, Size>> = {
  main: { width: 720, height: 520 },
  card: { width: 320, height: 400 },
  note: { width: 320, height: 300 },
  'up-next': { width: 320, height: 300 },
};

const Place = { x: z.int(), y: z.int(), width: z.int().max(20_000), height: z.int().max(20_000) };

/** Where a window was, in device-independent pixels, on which display, and how large its page was shown. */
export const WindowBounds = z.object({
  ...Place,
  maximized: z.boolean(),
  display: z
    .object({ id: z.number(), workArea: z.object(Place) })
    .nullable()
    .default(null),
  zoom: z.number().min(0.25).max(5).default(1),
  /** On top of the windows of other apps. */
  pinned: z.boolean().default(false),
});
export type WindowBounds = z.infer<typeof WindowBounds>;

export function fitsKind({ width, height }: Size, kind: WindowKind): boolean {
  return width >= MINIMUM_SIZES[kind].width && height >= MINIMUM_SIZES[kind].height;
}

/** Bounds as kept, null when there are none that can be read or that fit the kind: they may be lost without harm. */
export function readWindowBounds(file: string, kind: WindowKind): WindowBounds | null {
  const bounds = readState(file, WindowBounds);
  return bounds !== null && fitsKind(bounds, kind) ? bounds : null;
}
