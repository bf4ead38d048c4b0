import { useTranslation } from '../../i18n';
import { JobProgress, ProblemPage } from '../../ui';
import { Platform } from '../App';
import { BareFrame } from '../frame/BareFrame';
import '../../i18n/late/cutOffImport';

/** Stands in the window while an import that was cut off is taken out. */
export function CutOffImport() {
  const { t } = useTranslation('cutOffImport');
  return (
    <Platform>
      <BareFrame>
        <ProblemPage
          calm
          kicker={t('kicker')}
          title={t('title')}
          text={t('text')}
          progress={<JobProgress label={t('job')} value={0} valueText={t('job')} />}
          ways={[]}
        />
      </BareFrame>
    </Platform>
  );
}
