import { useLive } from '../../db/live';
import { readSearchScope } from '../../db/reads/search/readSearchScope';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import '../../i18n/late/search';

/** Up to where it is searched, as a line: nothing until it is known. */
export function useScopeLine(): string {
  const { t } = useTranslation('search');
  const scope = useLive(readSearchScope, []);
  if (scope === undefined) return '';
  if (scope === null) return t('scope.nothing');
  const { show, place, others } = scope;
  const code = writeCode(place.season, place.number, place.numberTo);
  if (show.kind === 'film') return others === 0 ? t('scope.film', { show: show.title }) : t('scope.seen');
  const words = { code, show: show.title };
  return others === 0 ? t('scope.show', words) : t('scope.shows', { ...words, count: others });
}
