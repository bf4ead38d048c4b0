import { useParams } from '@tanstack/react-router';
import { PeopleScreen } from '../../features/people';
import { useTranslation } from '../../i18n';
import { CompanionScreen } from './CompanionScreen';
import '../../i18n/late/people';

export function PeoplePage() {
  const { t } = useTranslation('people');
  const { slug } = useParams({ from: '/shell/people/$slug' });
  return (
    <CompanionScreen slug={slug} name={t('title')}>
      <PeopleScreen show={slug} />
    </CompanionScreen>
  );
}
