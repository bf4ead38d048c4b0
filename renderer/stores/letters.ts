import { usePreferences } from './preferences';

/**
 * Whether this is a single letter or sign, and the viewer wants none to act on a whole page: somebody who speaks to the
 * machine, or whose hand slips, must be able to say so (WCAG 2.2, 2.1.4). Lists have their letters where the focus is.
 */
export function isLetterPutAway({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isLetter = key.length === 1 && !ctrlKey && !metaKey && !altKey;
  return isLetter && usePreferences.getState().preferences.letters === 'lists';
}
