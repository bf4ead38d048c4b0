import * as z from 'zod';
import { LANGUAGES, PSEUDO_LANGUAGES } from '../i18n/languages';

/**
 * Preferences that must be known before the library opens, so that the first frame has the right colour.
 * Kept by the main process in `state/preferences.json`, outside the library. What belongs to a show or to the
 * history (spoiler settings, ratings) is library and lives in Dexie.
 */
export const Preferences = z.strictObject({
  /** Of every window, menu and command. `system`: the first of the system's languages that Watchbill speaks. */
  language: z.enum(['system', ...LANGUAGES, ...PSEUDO_LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'more']),
  density: z.enum(['compact', 'cosy', 'roomy']),
  motion: z.enum(['system', 'reduced']),
  /** Size of reading text in CSS pixels. */
  readingSize: z.int().min(15).max(21),
});
export type Preferences = z.infer<typeof Preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'system',
  theme: 'system',
  contrast: 'system',
  density: 'cosy',
  motion: 'system',
  readingSize: 17,
};
