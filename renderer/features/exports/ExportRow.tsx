import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from '../../i18n';
import { useExports, type ExportKind } from '../../stores/exports';
import { JobProgress } from '../../ui';
import styles from './Exports.module.css';
import { figure } from './told';
import '../../i18n/late/exports';

export type ExportRowProps = {
  kind: ExportKind;
  /** What it is, in a few sentences. */
  children: ReactNode;
  /** What can be chosen about it. */
  options?: ReactNode;
  actions: ReactNode;
};

/** One way to take the library along: what it is, in which form, and how to have it. While it is written, how far. */
export function ExportRow({ kind, children, options, actions }: ExportRowProps) {
  const { t } = useTranslation('exports');
  return (
    <article className={styles.row} aria-labelledby={`export-${kind}`}>
      <div className={styles.what}>
        <div className={styles.head}>
          <h3 id={`export-${kind}`} className={styles.name}>
            {t(`${kind}.title`)}
          </h3>
          <p className={styles.form}>{t(`${kind}.form`)}</p>
        </div>
        <div className={styles.text}>{children}</div>
        {options !== undefined && <div className={styles.options}>{options}</div>}
      </div>
      <div className={styles.actions}>{actions}</div>
      <ExportProgress kind={kind} />
    </article>
  );
}

/** What is over at once needs no word: shown only after this many milliseconds. */
const SOON = 300;

/** How far the export of this kind is, while there is one that takes its time. */
export function ExportProgress({ kind }: { kind: ExportKind }) {
  const { t } = useTranslation('exports');
  const job = useExports((state) => (state.job?.kind === kind ? state.job : null));
  const running = job !== null;
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => setLate(true), SOON);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [running]);
  if (job === null || !late) return null;
  const { done, all, cancel } = job;
  if (done === null) return <p className={styles.asking}>{t(kind === 'recap' ? 'recap.pages' : 'asking')}</p>;
  const valueText =
    all === null ? t('done', { formatted: figure(done) }) : t('doneOf', { done: figure(done), all: figure(all) });
  return (
    <JobProgress
      className={styles.job}
      label={t(`${kind}.job`)}
      value={done}
      max={all ?? undefined}
      valueText={valueText}
      {...(cancel !== null && { cancelLabel: t('stop'), onCancel: cancel })}
    />
  );
}
