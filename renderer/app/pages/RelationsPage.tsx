import { useParams } from '@tanstack/react-router';
import { RelationsScreen } from '../../features/relations';
import { useTranslation } from '../../i18n';
import { Screen } from '../Screen';
import { useShowTitle } from './useTitles';
import '../../i18n/late/relations';

export function RelationsPage() {
  const { t } = useTranslation('relations');
  const { slug } = useParams({ from: '/shell/relations/$slug' });
  const show = useShowTitle(slug);
  return (
    <Screen
      key={slug}
      title={show === null ? null : [t('title'), show].join(' · ')}
      trail={[...(show === null ? [] : [show]), t('title')]}
    >
      <RelationsScreen show={slug} />
    </Screen>
  );
}
