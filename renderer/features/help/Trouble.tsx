import { useState } from 'react';
import type { WatchbillDatabase } from '../../db/database';
import { useTranslation } from '../../i18n';
import { usePreferences } from '../../stores/preferences';
import { Button, SectionHead, TextLink } from '../../ui';
import { changePreferences } from '../settings';
import styles from './Help.module.css';
import { saveDiagnostics } from './saveDiagnostics';

/** When something is wrong: a file for whoever looks for the fault, and the pages that help by themselves. */
export function Trouble({ database }: { database: WatchbillDatabase }) {
  const { t } = useTranslation('help');
  const [said, setSaid] = useState<string | null>(null);
  const gone = usePreferences((state) => (state.preferences.tipsGone ?? []).length > 0);
  const save = async () => {
    setSaid(null);
    const saved = await saveDiagnostics(database);
    if (saved.ok) setSaid(t('trouble.saved', { name: saved.value.name }));
    else if (saved.error.code !== 'CANCELLED') setSaid(saved.error.sentence);
  };
  const showTips = () => {
    changePreferences({ ...usePreferences.getState().preferences, tipsGone: [] });
    setSaid(t('trouble.shown'));
  };
  return (
    <section aria-labelledby="help-trouble" className={styles.section}>
      <SectionHead title={t('trouble.title')} titleId="help-trouble" />
      <p className={styles.text}>{t('trouble.text')}</p>
      <div className={styles.actions}>
        <Button onClick={() => void save().catch((cause: unknown) => reportError(cause))}>{t('trouble.save')}</Button>
        {gone && (
          <Button variant="quiet" onClick={showTips}>
            {t('trouble.again')}
          </Button>
        )}
        <TextLink href="#/check">{t('trouble.check')}</TextLink>
        <TextLink href="#/backups">{t('trouble.backups')}</TextLink>
        <TextLink href="#/welcome">{t('trouble.welcome')}</TextLink>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  );
}
