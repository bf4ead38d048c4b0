import { useNavigate } from '@tanstack/react-router';
import { WelcomeScreen } from '../../features/welcome';
import { useTranslation } from '../../i18n';
import { BareFrame } from '../frame/BareFrame';
import { run } from '../run';
import { Screen } from '../Screen';
import { loadPacks } from '../packs';
import { useStarted } from '../start/started';

export function WelcomePage() {
  const { t } = useTranslation('shell');
  const { database } = useStarted();
  const navigate = useNavigate();
  return (
    <BareFrame>
      <Screen title={t('area.welcome')} trail={[]}>
        <WelcomeScreen
          onFinished={() => run(navigate({ to: '/up-next', replace: true }))}
          onRetry={() => run(loadPacks(database))}
        />
      </Screen>
    </BareFrame>
  );
}
