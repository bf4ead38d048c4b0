import { useParams } from '@tanstack/react-router';
import { SourcesScreen } from '../../features/sources';
import { useTranslation } from '../../i18n';
import { CompanionScreen } from './CompanionScreen';
import '../../i18n/late/sources';

export function SourcesPage() {
  const { t } = useTranslation('sources');
  const { slug } = useParams({ from: '/shell/sources/$slug' });
  return (
    <CompanionScreen slug={slug} name={t('title')}>
      <SourcesScreen show={slug} />
    </CompanionScreen>
  );
}
