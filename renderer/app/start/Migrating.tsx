import { useTranslation } from '../../i18n';
import { useBackups } from '../../stores/backups';
import { JobProgress, ProblemPage } from '../../ui';
import { Platform } from '../App';
import { BareFrame } from '../frame/BareFrame';
import { figure } from '../../i18n/figures';

/** Stands in the window while a library of an older schema is backed up and brought to the present one. */
export function Migrating() {
  const { t } = useTranslation('problems');
  const done = useBackups((state) => state.job?.done ?? 0);
  return (
    <Platform>
      <BareFrame>
        <ProblemPage
          calm
          kicker={t('migrating.kicker')}
          title={t('migrating.title')}
          text={t('migrating.text')}
          progress={
            <JobProgress
              label={t('migrating.job')}
              value={done}
              valueText={t('migrating.done', { done: figure(done) })}
            />
          }
          ways={[]}
        />
      </BareFrame>
    </Platform>
  );
}
