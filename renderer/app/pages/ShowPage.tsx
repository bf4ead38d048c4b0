import { useParams } from '@tanstack/react-router';
import { ShowScreen } from '../../features/show';
import { useTranslation } from '../../i18n';
import { Screen } from '../Screen';
import { useShowTitle } from './useTitles';

export function ShowPage() {
  const { t } = useTranslation('shell');
  const { slug } = useParams({ from: '/shell/show/$slug' });
  const title = useShowTitle(slug);
  return (
    <Screen key={slug} title={title} trail={[t('area.library'), ...(title === null ? [] : [title])]}>
      <ShowScreen slug={slug} />
    </Screen>
  );
}
