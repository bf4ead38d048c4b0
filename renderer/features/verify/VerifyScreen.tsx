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
import '../../i18n/late/verify';

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

  const shown = busy ? null : report;
  return (
    <div className={styles.place}>
      <div className={styles.page}>
        <PageHead title={t('title')} />
        <p className={styles.intro}>{t('intro')}</p>
        <Verdict
          good={shown === null ? null : isWhole(shown)}
          title={t(titleOf(shown, busy))}
          titleId="found"
          actions={
            <>
              <Button variant="primary" disabledReason={busy ? t('wait') : undefined} onClick={check}>
                {t(report === null ? 'check' : 'again')}
              </Button>
              {shown !== null && (
                <Button onClick={() => void save(shown).catch((cause: unknown) => reportError(cause))}>
                  {t('save')}
                </Button>
              )}
            </>
          }
        >
          {shown !== null && <Looked report={shown} />}
        </Verdict>
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
        {shown !== null && <Found report={shown} />}
      </div>
    </div>
  );
}

function titleOf(report: VerifyReport | null, busy: boolean) {
  if (busy) return 'job';
  if (report === null) return 'none';
  return isWhole(report) ? 'whole.title' : 'broken.title';
}

/** What was looked at, and what it means. */
function Looked({ report }: { report: VerifyReport }) {
  const { t } = useTranslation('verify');
  const { rows, entries, lines, shows } = report;
  return (
    <>
      <p className={styles.why}>{t(isWhole(report) ? 'whole.text' : 'broken.text')}</p>
      <p className={styles.why}>
        {t('looked', {
          rows: writeFigure(rows),
          entries: writeFigure(entries),
          lines: writeFigure(lines),
          shows: writeFigure(shows),
        })}
      </p>
    </>
  );
}

function Found({ report }: { report: VerifyReport }) {
  const { t } = useTranslation('verify');
  return (
    <section aria-labelledby="found">
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
