import { Check, X } from 'lucide-react';
import type { BackupSummary } from '../../../shared/backup/format';
import { useTranslation } from '../../i18n';
import { classNames, Icon, VisuallyHidden } from '../../ui';
import styles from './Backups.module.css';
import { writeBytes, writeFault, writeMade, writeReason } from './words';

/** Every backup, newest first. One that is no good stays in the list and says why. */
export function BackupLines({
  backups,
  chosen,
  onChoose,
}: {
  backups: readonly BackupSummary[];
  chosen: string | null;
  onChoose: (name: string) => void;
}) {
  const { t } = useTranslation('backups');
  return (
    <ul className={styles.lines}>
      {backups.map((backup) => {
        const { state, name, bytes } = backup;
        return (
          <li key={name}>
            <button
              type="button"
              aria-pressed={name === chosen}
              onClick={() => onChoose(name)}
              className={classNames(styles.line, name === chosen && styles.chosen)}
            >
              <span className={state.ok ? styles.good : styles.bad}>
                <Icon of={state.ok ? Check : X} size={16} />
                <VisuallyHidden>{`${state.ok ? t('good') : t('notGood')} `}</VisuallyHidden>
              </span>
              <span className={styles.when}>{writeMade(backup)}</span>
              <span className={styles.reason}>
                {state.ok ? writeReason(state.head.reason) : writeFault(state.fault)}
              </span>
              <span className={styles.figure}>{state.ok && t('plays', { count: state.end.tally.plays })}</span>
              <span className={styles.figure}>{writeBytes(bytes)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
