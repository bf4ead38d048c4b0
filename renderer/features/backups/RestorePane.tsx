import { useEffect, useRef, useState } from 'react';
import type { BackupSummary } from '../../../shared/backup/format';
import { useTranslation } from '../../i18n';
import { useBackups } from '../../stores/backups';
import { Button, ConfirmDialog, Kicker } from '../../ui';
import styles from './Backups.module.css';
import { CopyButton } from './CopyButton';
import { DifferenceList } from './DifferenceList';
import type { BackupSubject } from './backUp';
import { prepareRestore, restorePrepared, type Prepared } from './rehearse';
import { writeFault, writeMade } from './words';

type RestorePaneProps = {
  subject: BackupSubject;
  backup: BackupSummary;
  /** What the backup is read by, where that is not its name: it lies outside the folder. */
  name?: string;
  onLeave: () => void;
};

/** One backup: what going back to it would change, and the going back. */
export function RestorePane({ subject, backup, name = backup.name, onLeave }: RestorePaneProps) {
  const { t } = useTranslation('backups');
  const reason = useBackups((state) => (state.job === null ? undefined : t('job.wait')));
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  useEndOf(prepared);

  const look = async () => {
    const answer = await prepareRestore(subject, name);
    if (answer.ok) setPrepared(answer.value);
    else setSentence(answer.error.sentence);
  };
  const restore = async () => {
    if (prepared === null) return;
    const answer = await restorePrepared(subject, prepared);
    if (!answer.ok) {
      setPrepared(null);
      setSentence(answer.error.sentence);
    }
  };
  const start = (job: () => Promise<void>) => () => {
    setSentence(null);
    job().catch((cause: unknown) => reportError(cause));
  };

  return (
    <aside aria-label={t('restore.kicker')} className={styles.pane}>
      <Kicker small tone="quiet">
        {t('restore.kicker')}
      </Kicker>
      <h2 className={styles.paneTitle}>{writeMade(backup)}</h2>
      {backup.state.ok ? (
        <p className={styles.paneText}>{t('restore.why')}</p>
      ) : (
        <p>{writeFault(backup.state.fault)}</p>
      )}
      {prepared !== null && <DifferenceList differences={prepared.preview.differences} />}
      <p role="status" className={styles.said}>
        {sentence}
      </p>
      <div className={styles.actions}>
        {prepared === null && backup.state.ok && (
          <Button disabledReason={reason} onClick={start(look)}>
            {t('restore.look')}
          </Button>
        )}
        {prepared !== null && (
          <Button disabledReason={reason} onClick={() => setAsking(true)}>
            {t('restore.do')}
          </Button>
        )}
        {name === backup.name && backup.state.ok && <CopyButton name={name} onSaid={setSentence} />}
        <Button variant="quiet" onClick={onLeave}>
          {t('restore.leave')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('restore.sure', { when: writeMade(backup) })}
        text={t('restore.sureWhy')}
        confirmLabel={t('restore.do')}
        cancelLabel={t('restore.cancel')}
        onConfirm={start(restore)}
      />
    </aside>
  );
}

/** What stands loaded beside the library goes with the pane. */
function useEndOf(prepared: Prepared | null): void {
  const last = useRef(prepared);
  useEffect(() => {
    last.current = prepared;
  }, [prepared]);
  useEffect(
    () => () => {
      const standing = last.current;
      if (standing === null || useBackups.getState().job?.kind === 'restore') return;
      standing.worker.jobs
        .drop()
        .then(() => standing.worker.end())
        .catch((cause: unknown) => reportError(cause));
    },
    [],
  );
}
