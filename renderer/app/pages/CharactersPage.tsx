import { useParams } from '@tanstack/react-router';
import { GalleryScreen } from '../../features/characters';
import { useTranslation } from '../../i18n';
import { Screen } from '../Screen';
import { useShowTitle } from './useTitles';
import '../../i18n/late/characters';

export function CharactersPage() {
  const { t } = useTranslation('characters');
  const { slug } = useParams({ from: '/shell/characters/$slug' });
  const show = useShowTitle(slug);
  return (
    <Screen
      key={slug}
      title={show === null ? null : [t('title'), show].join(' · ')}
      trail={[...(show === null ? [] : [show]), t('title')]}
    >
      <GalleryScreen show={slug} />
    </Screen>
  );
}
