import { DEFAULT_PREFERENCES, Preferences } from '../../shared/ipc/preferences';
import { safelyParsed } from '../../shared/util/safelyParsed';
import { systemCode } from './fileFailure';
import { type Clock, keepAside } from './keepAside';
import { readSmallFile } from './readSmallFile';

/** `keptAside`: the name under which an unreadable file was kept, null when there was none. */
export type PreferencesAtStart = { preferences: Preferences; keptAside: string | null };

/**
 * Reads the preferences once, before the first window. A damaged file gives the defaults and is kept aside, unless
 * `mayMove` is false (the folder belongs to a newer version, which reads it well). Never throws for what lies in
 * the file.
 */
export function readPreferences(file: string, clock: Clock, mayMove: boolean): PreferencesAtStart {
  let text: string | null;
  try {
    text = readSmallFile(file);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return { preferences: DEFAULT_PREFERENCES, keptAside: null };
  }
  const preferences = text === null ? null : parsePreferences(text);
  if (preferences !== null) return { preferences, keptAside: null };
  const keptAside = mayMove ? keepAside(file, 'damaged', clock) : null;
  return { preferences: DEFAULT_PREFERENCES, keptAside };
}

/**
 * Preferences from text, null when it is damaged. A preference that is not there gets its default and an unknown
 * one is passed over, so that files of other Watchbill versions are no damage.
 */
export function parsePreferences(text: string): Preferences | null {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const known = Object.entries(stored).filter(([key]) => Object.hasOwn(DEFAULT_PREFERENCES, key));
  const parsed = safelyParsed(Preferences, { ...DEFAULT_PREFERENCES, ...Object.fromEntries(known) });
  return parsed.success ? parsed.data : null;
}

export function preferencesText(preferences: Preferences): string {
  return `${JSON.stringify(preferences, null, 2)}\n`;
}
