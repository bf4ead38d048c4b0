import { useParams } from '@tanstack/react-router';
import { ConflictsScreen } from '../../features/sources';
import { useTranslation } from '../../i18n';
import { CompanionScreen } from './CompanionScreen';
import '../../i18n/late/sources';

export function ConflictsPage() {
  const { t } = useTranslation('sources');
  const { slug } = useParams({ from: '/shell/conflicts/$slug' });
  return (
    <CompanionScreen slug={slug} name={t('conflicts.title')}>
      <ConflictsScreen show={slug} />
    </CompanionScreen>
  );
}
