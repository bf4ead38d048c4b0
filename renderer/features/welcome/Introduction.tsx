import type { ShowPage } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { usePackLoad } from '../../stores/packLoad';
import { Credits, JobProgress, Kicker, ScotchRule } from '../../ui';
import { figure } from '../../i18n/figures';
import styles from './Introduction.module.css';

/** The left page of the programme: what this is. */
export function Introduction({ page }: { page: ShowPage | null }) {
  const { t } = useTranslation('welcome');
  const { t: common } = useTranslation();
  const { phase, done, of } = usePackLoad();
  const open = t(phase === 'finished' ? 'credit.refused' : 'credit.soon');
  const items = [
    { id: 'tonight', role: t('credit.tonight'), name: page?.head.title ?? open },
    {
      id: 'programme',
      role: t('credit.programme'),
      name: page ? common('episodes', { count: page.progress.total }) : open,
    },
    { id: 'account', role: t('credit.account'), name: t('credit.none') },
    { id: 'network', role: t('credit.network'), name: t('credit.none') },
  ];
  return (
    <header className={styles.introduction}>
      <div className={styles.programme}>
        <Kicker tone="quiet">{t('kicker')}</Kicker>
        <ScotchRule className={styles.rule} />
        <p className={styles.name}>{common('appName')}</p>
        <p className={styles.about}>{t('about')}</p>
        <p className={styles.about}>{t('aboutData')}</p>
        <Credits items={items} className={styles.credits} />
        <div className={styles.introductionFoot}>
          {phase === 'loading' && (
            <JobProgress
              label={t('setting')}
              value={done}
              max={of}
              valueText={t('settingCount', { done: figure(done), of: figure(of) })}
            />
          )}
          <p className={styles.small}>{t('unofficial')}</p>
        </div>
      </div>
    </header>
  );
}
