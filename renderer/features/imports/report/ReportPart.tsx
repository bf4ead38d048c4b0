import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation, words } from '../../../i18n';
import type { ImportWarning } from '../../../imports/importer';
import { clock } from '../../../platform/clock';
import { useNotices } from '../../../stores/notices';
import type { Report, ShowLine } from '../../../workers/imports';
import { Button, Icon, PageHead, SectionHead, Tag } from '../../../ui';
import { figure } from '../importWords';
import type { Import } from '../useImport';
import { Along } from './Along';
import { Figures } from './Figures';
import styles from './Report.module.css';
import { saveReport } from './saveReport';
import { ShowRows } from './ShowRows';
import { ShowsList } from './ShowsList';
import { assertNever } from '../../../../shared/util/assertNever';

/** The rehearsal: what would become of each row, what is unclear to be decided, and the button that writes it. */
export function ReportPart({ imports, report }: { imports: Import; report: Report }) {
  const { t } = useTranslation('imports');
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState<ShowLine | null>(null);
  const { rows, name, files, warnings } = report;
  const first = files[0] ?? '';
  return (
    <div className={styles.screen}>
      <div ref={setScroller} className={styles.scroller}>
        <div className={styles.page}>
          {opened === null ? (
            <>
              <PageHead
                kicker={t('report.kicker')}
                title={t('report.heading', { count: rows, formatted: figure(rows), name })}
                aside={t('report.files', { count: files.length, first, more: figure(files.length - 1) })}
              />
              <Figures report={report} />
              {!report.verified && (
                <p className={styles.warning}>
                  <Tag>{t('services.unverified')}</Tag> {t('services.unverifiedHint')}
                </p>
              )}
              {warnings.map((warning) => (
                <p key={warning.code} className={styles.warning}>
                  <Icon of={TriangleAlert} /> {writeWarning(warning)}
                </p>
              ))}
              <section aria-labelledby="import-along" className={styles.section}>
                <SectionHead
                  title={t('report.along')}
                  titleId="import-along"
                  aside={t('report.alongAside', { zone: report.zone })}
                />
                <Along totals={report.totals} />
              </section>
              <ShowsList imports={imports} report={report} scroller={scroller} onOpen={setOpened} />
            </>
          ) : (
            <ShowRows imports={imports} number={opened.show} scroller={scroller} onBack={() => setOpened(null)} />
          )}
        </div>
      </div>
      <Foot imports={imports} report={report} />
    </div>
  );
}

/** What would happen, in figures, beside the button that does it. */
function Foot({ imports, report }: { imports: Import; report: Report }) {
  const { t } = useTranslation('imports');
  const count = report.matched + report.stubs;
  const { all } = report.showCounts;
  const save = async () => {
    const told = await saveReport(imports.desk, report, clock.today());
    if (told !== null) useNotices.getState().notify(told);
  };
  return (
    <footer className={styles.foot}>
      <div className={styles.footText}>
        <p className={styles.footHead}>
          {count === 0
            ? t('report.footNothing')
            : t('report.foot', {
                count,
                formatted: figure(count),
                shows: t('report.footShows', { count: all, formatted: figure(all) }),
              })}
        </p>
        <p>{t('report.footText')}</p>
      </div>
      <div className={styles.footActions}>
        <Button variant="quiet" onClick={imports.leave}>
          {t('report.leave')}
        </Button>
        <Button onClick={() => void save().catch((cause: unknown) => reportError(cause))}>{t('report.save')}</Button>
        <Button
          variant="primary"
          {...(count === 0 && { disabledReason: t('report.nothingReason') })}
          onClick={() => void imports.apply(report)}
        >
          {count === 0 ? t('report.goNothing') : t('report.go', { count, formatted: figure(count) })}
        </Button>
      </div>
    </footer>
  );
}

function writeWarning(warning: ImportWarning): string {
  switch (warning.code) {
    case 'partial-export':
      return words.t('imports:warning.partial-export', { detail: warning.detail });
    case 'credentials-left-closed':
      return words.t('imports:warning.credentials-left-closed', { count: warning.count });
    case 'dates-are-marking-times':
      return words.t(`imports:warning.${warning.code}`);
    default:
      return assertNever(warning, 'warning of an import');
  }
}
