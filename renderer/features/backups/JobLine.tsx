import { useTranslation } from '../../i18n';
import { useBackups } from '../../stores/backups';
import { JobProgress } from '../../ui';
import { figure } from '../../i18n/figures';
import styles from './Backups.module.css';

/** The job that runs, how far it is, and the way to stop it. */
export function JobLine() {
  const { t } = useTranslation('backups');
  const job = useBackups((state) => state.job);
  if (job === null) return null;
  return (
    <JobProgress
      label={t(`job.${job.kind}`)}
      value={job.done}
      valueText={t('job.done', { formatted: figure(job.done) })}
      cancelLabel={t('job.cancel')}
      onCancel={job.cancel}
      className={styles.job}
    />
  );
}
