import { useState } from 'react';
import type { VerifyReport } from '../../db/verify/finding';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';
import { Button, JobProgress, PageHead, SectionHead, Verdict } from '../../ui';
import { runVerify } from './runVerify';
import { useVerify } from './useVerify';
import styles from './Verify.module.css';
import { foundKinds, isWhole, writeFigure, writeFinding, writeReport } from './writeReport';

/** `#/check`: looks at everything that the library consists of, and says what it found. */
export function VerifyScreen({ database, app }: { database: string; app: string }) {
  const { t } = useTranslation('verify');
  const { done, cancel, report, failed } = useVerify();
  const [said, setSaid] = useState<string | null>(null);
  const busy = done !== null;
  const check = () => {
    setSaid(null);
    // It ends in the store whatever happens, and never rejects.
    void runVerify(database);
  };
  const save = async (found: VerifyReport) => {
    const answer = await desktop.request('file:save', {
      suggestedName: t('file.name', { day: clock.today() }),
      content: writeReport(found, app),
    });
    if (answer.ok) setSaid(t('saved', { name: answer.value.name }));
    else if (answer.error.code !== 'CANCELLED') setSaid(answer.error.sentence);
  };

  return (
    <div className={styles.page}>
      <PageHead title={t('title')} />
      <p className={styles.intro}>{t('intro')}</p>
      <div className={styles.actions}>
        <Button variant="primary" disabledReason={busy ? t('wait') : undefined} onClick={check}>
          {t(report === null ? 'check' : 'again')}
        </Button>
        {report !== null && !busy && (
          <Button onClick={() => void save(report).catch((cause: unknown) => reportError(cause))}>{t('save')}</Button>
        )}
      </div>
      {busy && (
        <JobProgress
          label={t('job')}
          value={done}
          valueText={t('done', { formatted: writeFigure(done) })}
          cancelLabel={t('stop')}
          onCancel={cancel}
        />
      )}
      <p role="status" className={styles.said}>
        {said ?? (failed !== null ? t('failed', { reason: failed }) : null)}
      </p>
      {report !== null && !busy && <Found report={report} />}
    </div>
  );
}

function Found({ report }: { report: VerifyReport }) {
  const { t } = useTranslation('verify');
  const whole = isWhole(report);
  const { rows, entries, lines, shows } = report;
  return (
    <section aria-labelledby="found" className={styles.found}>
      <Verdict good={whole} title={t(whole ? 'whole.title' : 'broken.title')} titleId="found">
        <p className={styles.why}>{t(whole ? 'whole.text' : 'broken.text')}</p>
        <p className={styles.why}>
          {t('looked', {
            rows: writeFigure(rows),
            entries: writeFigure(entries),
            lines: writeFigure(lines),
            shows: writeFigure(shows),
          })}
        </p>
      </Verdict>
      {foundKinds(report).map(({ kind, count, findings }) => (
        <section key={kind} aria-labelledby={`found-${kind}`} className={styles.kind}>
          <SectionHead title={t(`kind.${kind}`)} titleId={`found-${kind}`} aside={writeFigure(count)} />
          <p className={styles.why}>{t(`kindWhy.${kind}`)}</p>
          <ul className={styles.findings}>
            {findings.map((one) => (
              <li key={`${one.table} ${one.key} ${one.detail}`}>{writeFinding(one)}</li>
            ))}
          </ul>
          {findings.length < count && (
            <p className={styles.why}>
              {t('more', { count: count - findings.length, formatted: writeFigure(count - findings.length) })}
            </p>
          )}
        </section>
      ))}
    </section>
  );
}
