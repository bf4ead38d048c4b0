import { useTranslation, words } from '../../i18n';
import { Button, PageHead } from '../../ui';
import styles from './Backups.module.css';

type UnreadFolderProps = {
  /** What happened, as a sentence. */
  said: string;
  onAgain: () => void;
  onChoose: () => void;
};

/** The folder of the backups cannot be read: why, and the two ways on. */
export function UnreadFolder({ said, onAgain, onChoose }: UnreadFolderProps) {
  const { t } = useTranslation('backups');
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} />
      <p role="status" className={styles.said}>
        {said}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={onAgain}>
          {words.t('retry')}
        </Button>
        <Button onClick={onChoose}>{t('choose')}</Button>
      </div>
    </div>
  );
}
