import { useTranslation, words } from '../../i18n';
import { Button, EmptyState, PageHead } from '../../ui';
import styles from './Backups.module.css';

type UnreadFolderProps = {
  /** What came of choosing another folder. */
  said: string | null;
  onAgain: () => void;
  onChoose: () => void;
};

/** The folder of the backups cannot be read: why that may be, and the two ways on. */
export function UnreadFolder({ said, onAgain, onChoose }: UnreadFolderProps) {
  const { t } = useTranslation('backups');
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} />
      <EmptyState
        title={t('unread.title')}
        text={t('unread.text')}
        action={
          <div className={styles.actions}>
            <Button variant="primary" onClick={onAgain}>
              {words.t('retry')}
            </Button>
            <Button onClick={onChoose}>{t('choose')}</Button>
          </div>
        }
        className={styles.unread}
      />
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
