import { useParams } from '@tanstack/react-router';
import { ProductionScreen } from '../../features/production';
import { useTranslation } from '../../i18n';
import { CompanionScreen } from './CompanionScreen';
import '../../i18n/late/production';

export function ProductionPage() {
  const { t } = useTranslation('production');
  const { slug } = useParams({ from: '/shell/production/$slug' });
  return (
    <CompanionScreen slug={slug} name={t('title')}>
      <ProductionScreen show={slug} />
    </CompanionScreen>
  );
}
