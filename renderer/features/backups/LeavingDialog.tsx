import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n';
import { useBackups } from '../../stores/backups';
import { Button, Dialog, JobProgress } from '../../ui';
import { leaveAtOnce, useLeaving } from './leaving';
import '../../i18n/late/backups';
import { figure } from '../../i18n/figures';

/** A backup of a small library is made before anybody could read a word about it. */
const AFTER = 400;

/** Over the page while the window waits for its last backup: what it waits for, and the way not to. */
export function LeavingDialog() {
  const { t } = useTranslation('backups');
  const leaving = useLeaving((state) => state.leaving);
  const done = useBackups((state) => state.job?.done ?? 0);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!leaving) return undefined;
    const timer = setTimeout(() => setShown(true), AFTER);
    return () => clearTimeout(timer);
  }, [leaving]);
  return (
    <Dialog
      open={leaving && shown}
      onOpenChange={() => undefined}
      role="alertdialog"
      size="small"
      title={t('leaving.title')}
      text={t('leaving.text')}
      actions={<Button onClick={leaveAtOnce}>{t('leaving.now')}</Button>}
    >
      <JobProgress label={t('job.backup')} value={done} valueText={t('job.done', { formatted: figure(done) })} />
    </Dialog>
  );
}
