import * as z from 'zod';

/**
 * Preferences that must be known before the library opens, so that the first frame has the right colour.
 * Kept by the main process in `state/preferences.json`, outside the library. What belongs to a show or to the
 * history (spoiler settings, ratings) is library and lives in Dexie.
 */
export const Preferences = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'more']),
  density: z.enum(['compact', 'cosy', 'roomy']),
  motion: z.enum(['system', 'reduced']),
  /** Size of reading text in CSS pixels. */
  readingSize: z.int().min(15).max(21),
});
export type Preferences = z.infer<typeof Preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  contrast: 'system',
  density: 'cosy',
  motion: 'system',
  readingSize: 17,
};
