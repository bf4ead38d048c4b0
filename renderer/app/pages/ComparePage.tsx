import { useParams } from '@tanstack/react-router';
import { CompareScreen, useComparison, useCompareSearch } from '../../features/compare';
import { useTranslation } from '../../i18n';
import { Screen } from '../Screen';
import '../../i18n/late/compare';
import '../../i18n/late/characters';

export function ComparePage() {
  const { slug } = useParams({ from: '/shell/compare/$slug' });
  return <Compare key={slug} slug={slug} />;
}

/** The window is named as the cards are: by the names that are known. */
function Compare({ slug }: { slug: string }) {
  const { t } = useTranslation('compare');
  const { t: characters } = useTranslation('characters');
  const choice = useCompareSearch(slug);
  const comparison = useComparison(slug, choice.slugs, choice.asOf);
  const show = comparison?.gallery.show.title ?? null;
  const names = comparison?.columns.map(({ head, shown }) => shown?.head.name ?? head.name) ?? [];
  return (
    <Screen
      title={show === null ? null : [...(names.length > 0 ? [names.join(', ')] : [t('title')]), show].join(' · ')}
      trail={[...(show === null ? [] : [show]), characters('title'), t('title')]}
    >
      <CompareScreen comparison={comparison} choice={choice} />
    </Screen>
  );
}
