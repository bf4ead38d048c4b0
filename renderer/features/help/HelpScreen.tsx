import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { WatchbillDatabase } from '../../db/database';
import { useTranslation } from '../../i18n';
import { PageHead, SectionHead } from '../../ui';
import { KeyColumns } from '../shortcuts';
import styles from './Help.module.css';
import { HorizonSample } from './HorizonSample';
import { News } from './News';
import { Trouble } from './Trouble';
import '../../i18n/late/help';

export type HelpSearch = { part?: unknown };

const PROMISES = ['marks', 'spoils', 'loses', 'past', 'fast'] as const;

/** `#/help`: what Watchbill promises, the horizon to be tried, every key, what is new, and what to do when something is wrong. */
export function HelpScreen({ database }: { database: WatchbillDatabase }) {
  const { t } = useTranslation('help');
  const { part }: HelpSearch = useSearch({ strict: false });
  useEffect(() => {
    if (part === 'news') document.getElementById('news')?.scrollIntoView();
  }, [part]);
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} />
      <section aria-labelledby="help-promises" className={styles.section}>
        <SectionHead title={t('promises.title')} titleId="help-promises" rule="none" />
        <ol className={styles.promises}>
          {PROMISES.map((name, index) => (
            <li key={name} className={styles.promise}>
              <span aria-hidden className={styles.number}>
                {index + 1}
              </span>
              <div>
                <h3 className={styles.promiseTitle}>{t(`promises.${name}.title`)}</h3>
                <p className={styles.text}>{t(`promises.${name}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="help-sample" data-print="not" className={styles.section}>
        <SectionHead title={t('sample.title')} titleId="help-sample" />
        <p className={styles.text}>{t('sample.intro')}</p>
        <HorizonSample />
      </section>
      <section aria-labelledby="help-keys" className={styles.section}>
        <SectionHead title={t('keys.title')} titleId="help-keys" />
        <div className={styles.keys}>
          <KeyColumns />
        </div>
      </section>
      <News />
      <Trouble database={database} />
    </div>
  );
}
