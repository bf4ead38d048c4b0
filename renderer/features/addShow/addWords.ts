import { addWords, useTranslation, words as all } from '../../i18n';
import { addShow } from '../../i18n/en/addShow';

addWords('addShow', addShow);

// Taken from here by whoever says something: a file that is only imported, and nothing of it used, the build leaves out.

/** The words of this feature, with those of the app. */
export const words = all;

export function useAddWords() {
  return useTranslation('addShow');
}
