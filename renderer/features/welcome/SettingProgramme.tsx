import { useTranslation } from '../../i18n';
import { usePackLoad } from '../../stores/packLoad';
import { Button, Kicker, ScotchRule } from '../../ui';
import styles from './WelcomeScreen.module.css';

/** While the programme is being set, which takes a moment once; or when it was refused, with the ways on. */
export function SettingProgramme({ onRetry, onGoOn }: { onRetry: () => void; onGoOn: () => void }) {
  const { t } = useTranslation('welcome');
  const { phase, refused } = usePackLoad();
  const failed = phase === 'finished' ? refused[0] : undefined;
  if (!failed)
    return (
      <main className={styles.questions}>
        <div className={styles.column}>
          <h1 className={styles.waiting}>{t('opening')}</h1>
        </div>
      </main>
    );
  return (
    <main className={styles.questions}>
      <div className={styles.column}>
        <Kicker tone="bad">{t('failed.kicker')}</Kicker>
        <h1 className={styles.question}>{t('failed.title')}</h1>
        <p className={styles.explain}>{t('failed.text')}</p>
        <ScotchRule className={styles.rule} />
        <p className={styles.explain}>{failed.sentence}</p>
        {failed.details.length > 0 && <pre className={styles.details}>{failed.details.join('\n')}</pre>}
        <div className={styles.ways}>
          <Button variant="primary" onClick={onRetry}>
            {t('failed.retry')}
          </Button>
          <Button onClick={onGoOn}>{t('failed.goOn')}</Button>
        </div>
      </div>
    </main>
  );
}
