import { useTranslation, words as all } from '../../i18n';
import '../../i18n/late/addShow';

// Taken from here by whoever says something: a file that is only imported, and nothing of it used, the build leaves out.

/** The words of this feature, with those of the app. */
export const words = all;

export function useAddWords() {
  return useTranslation('addShow');
}
