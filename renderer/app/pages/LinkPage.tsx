import { LinkScreen } from '../../features/links';
import { useTranslation, words } from '../../i18n';
import { Screen } from '../Screen';
import '../../i18n/late/openings';

export function LinkPage() {
  const { t } = useTranslation('openings');
  return (
    <Screen title={t('link.area')} trail={[words.t('appName'), t('link.area')]}>
      <LinkScreen />
    </Screen>
  );
}
