import { useSyncExternalStore } from 'react';
import { useTranslation } from '../../i18n';
import { percent } from '../../i18n/figures';
import { useSearchPort } from './searchPort';
import '../../i18n/late/search';

/** What stands where results will be: in a large library it takes seconds until all of it can be found, and then how far that is. */
export function useReadingWords(): string {
  const { t } = useTranslation('search');
  const { follow, share } = useSearchPort();
  const ready = useSyncExternalStore(follow, share);
  return ready === null ? t('reading') : t('readingAll', { share: percent(ready) });
}
