import { useParams } from '@tanstack/react-router';
import { useLive } from '../../db/live';
import { readFranchise } from '../../db/reads';
import { FranchiseScreen } from '../../features/franchise';
import { useTranslation } from '../../i18n';
import { Screen } from '../Screen';

export function FranchisePage() {
  const { t } = useTranslation('shell');
  const { slug } = useParams({ from: '/shell/franchise/$slug' });
  const page = useLive((database) => readFranchise(database, slug), [slug]);
  return (
    <Screen key={slug} title={page?.title ?? null} trail={[t('area.library'), ...(page ? [page.title] : [])]}>
      <FranchiseScreen page={page} />
    </Screen>
  );
}
