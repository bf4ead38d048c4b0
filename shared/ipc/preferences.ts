import * as z from 'zod';
import { LANGUAGES, PSEUDO_LANGUAGES } from '../i18n/languages';

/** Where a tip may stand, once each. */
export const TIPS = ['up-next', 'show', 'characters', 'notes', 'history'] as const;
export type TipName = (typeof TIPS)[number];

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
  /** What is pressed and chosen takes the system's accent colour. Absent: it is ink. */
  systemAccent: z.boolean().optional(),
  density: z.enum(['compact', 'cosy', 'roomy']),
  motion: z.enum(['system', 'reduced']),
  /** Size of reading text in CSS pixels. */
  readingSize: z.int().min(15).max(21),
  /** An icon in the tray, on macOS in the menu bar. */
  tray: z.boolean(),
  /** Closing the last window leaves Watchbill in the tray. Means nothing without the icon. */
  closeToTray: z.boolean(),
  /** Watchbill starts when the viewer logs in. */
  openAtLogin: z.boolean(),
  /** The system says it when an episode of a followed show airs. */
  airings: z.boolean(),
  /** The app's icon shows how many shows have something to watch. */
  badge: z.boolean(),
  /** A dictionary may be fetched for the spelling. macOS has a checker of its own, which this does not touch. */
  spelling: z.boolean(),
  /** Single letters act on a page that has the focus nowhere else. Absent: they do. In lists they always act. */
  letters: z.enum(['everywhere', 'lists']).optional(),
  /** Tips that the viewer has put away for good. */
  tipsGone: z
    .array(z.string().regex(/^[a-z-]{1,20}$/))
    .max(50)
    .optional(),
  /** The version whose news were told last; empty before the first start has noted it. */
  newsOf: z
    .string()
    .regex(/^[\w.+-]{0,40}$/)
    .optional(),
});
export type Preferences = z.infer<typeof Preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'system',
  theme: 'system',
  contrast: 'system',
  systemAccent: false,
  density: 'cosy',
  motion: 'system',
  readingSize: 17,
  tray: false,
  closeToTray: false,
  openAtLogin: false,
  airings: false,
  badge: false,
  spelling: false,
  letters: 'everywhere',
  tipsGone: [],
  newsOf: '',
};
