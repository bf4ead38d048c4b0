import { UpNextScreen } from '../../features/upNext';
import { useTranslation, words } from '../../i18n';
import { writeDay } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { Screen } from '../Screen';

export function UpNextPage() {
  const { t } = useTranslation('shell');
  return (
    <Screen title={t('area.upNext')} trail={[words.t('appName'), writeDay(clock.today(), 'full')]}>
      <UpNextScreen />
    </Screen>
  );
}
