import { useState } from 'react';
import type { WatchbillDatabase } from '../../db/database';
import { useLive } from '../../db/live';
import { readExportsPage } from '../../db/reads/exports/readExportsPage';
import { useTranslation } from '../../i18n';
import { useExports } from '../../stores/exports';
import { useNotices, type Notice } from '../../stores/notices';
import { Button, PageHead, SectionHead, Switch } from '../../ui';
import { Waiting } from '../lists';
import { ExportRow } from './ExportRow';
import styles from './Exports.module.css';
import { NotesRow } from './NotesRow';
import { planDates, planLibrary, planPlays } from './plans';
import { RecapRow } from './RecapRow';
import { runExport } from './runExport';
import { figure, sayExported } from './told';
import '../../i18n/late/exports';

export type ExportsScreenProps = { database: WatchbillDatabase; app: string };

/** `#/export`: the library in forms that other programs read. */
export function ExportsScreen({ database, app }: ExportsScreenProps) {
  const { t } = useTranslation('exports');
  const view = useLive((one) => readExportsPage(one), []);
  const busy = useExports((state) => state.job !== null);
  const [withTitles, setWithTitles] = useState(false);
  if (view === undefined) return <Waiting text={t('reading')} />;

  const subject = { database: database.name, app };
  const wait = busy ? t('wait') : undefined;
  const start = (job: () => Promise<Omit<Notice, 'id'> | null>) => () => {
    job()
      .then((told) => {
        if (told !== null) useNotices.getState().notify(told);
      })
      .catch((cause: unknown) => reportError(cause));
  };
  const { plays, followed, recaps } = view;
  const some = (count: number, none: string) => (count === 0 ? none : wait);
  const dates = {
    dates: t('dates.days', { count: followed.dates, formatted: figure(followed.dates) }),
    shows: t('dates.shows', { count: followed.shows }),
  };

  return (
    <div className={styles.page}>
      <PageHead title={t('title')} />
      <p className={styles.intro}>{t('intro')}</p>

      <section aria-labelledby="export-keep" className={styles.group}>
        <SectionHead title={t('group.keep')} titleId="export-keep" />
        <ExportRow
          kind="library"
          actions={
            <Button
              variant="primary"
              disabledReason={wait}
              aria-describedby="export-library"
              onClick={start(async () => sayExported(await runExport(planLibrary(subject)), () => null))}
            >
              {t('save')}
            </Button>
          }
        >
          <p>{t('library.what')}</p>
          <p className={styles.aside}>{t('library.ahead')}</p>
        </ExportRow>
      </section>

      <section aria-labelledby="export-others" className={styles.group}>
        <SectionHead title={t('group.others')} titleId="export-others" />
        <ExportRow
          kind="plays"
          actions={
            <Button
              disabledReason={some(plays, t('plays.none'))}
              aria-describedby="export-plays"
              onClick={start(async () =>
                sayExported(await runExport(planPlays(subject, plays)), (count) =>
                  t('plays.count', { count, formatted: figure(count) }),
                ),
              )}
            >
              {t('save')}
            </Button>
          }
        >
          <p>{plays === 0 ? t('plays.none') : t('plays.what', { count: plays, formatted: figure(plays) })}</p>
          {plays > 0 && <p className={styles.aside}>{t('plays.guard')}</p>}
        </ExportRow>
        <ExportRow
          kind="dates"
          options={
            <Switch
              className={styles.switch}
              label={t('dates.titles')}
              explanation={t('dates.titlesWhy')}
              checked={withTitles}
              onChange={setWithTitles}
            />
          }
          actions={
            <Button
              disabledReason={some(followed.dates, t('dates.none'))}
              aria-describedby="export-dates"
              onClick={start(async () =>
                sayExported(await runExport(planDates(subject, withTitles)), (count) =>
                  t('dates.count', { count, formatted: figure(count) }),
                ),
              )}
            >
              {t('save')}
            </Button>
          }
        >
          <p>{followed.dates === 0 ? t('dates.none') : t('dates.what', dates)}</p>
        </ExportRow>
      </section>

      <section aria-labelledby="export-read" className={styles.group}>
        <SectionHead title={t('group.read')} titleId="export-read" />
        <NotesRow subject={subject} wait={wait} start={start} />
        <RecapRow database={database} shows={recaps} wait={wait} start={start} />
      </section>
    </div>
  );
}
