import type { CSSProperties } from 'react';
import { useTranslation } from '../../../i18n';
import type { Report } from '../../../workers/imports';
import { figure } from '../importWords';
import { Glyph, type GlyphKind } from './Glyph';
import styles from './Figures.module.css';

/** How many rows become what: five figures that add up to the rows that were read, and the same as one bar. */
export function Figures({ report }: { report: Report }) {
  const { t } = useTranslation('imports');
  const { rows, matched, alreadyHere, stubs, unclear, refused } = report;
  const figures: { kind: GlyphKind; count: number; label: string }[] = [
    { kind: 'matched', count: matched, label: t('report.matched') },
    { kind: 'already-here', count: alreadyHere, label: t('report.already') },
    { kind: 'stub', count: stubs, label: t('report.stub') },
    { kind: 'unclear', count: unclear, label: t('report.unclear') },
    { kind: 'refused', count: refused, label: t('report.refused') },
  ];
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(({ kind, count, label }) => (
          <div key={kind} className={styles.figure}>
            <dt className={styles.what}>
              <Glyph kind={kind} />
              <span>{label}</span>
            </dt>
            <dd className={styles.count}>{figure(count)}</dd>
          </div>
        ))}
      </dl>
      <div aria-hidden className={styles.bar}>
        {figures
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <span key={kind} data-kind={kind} style={{ '--share': count } as CSSProperties} />
          ))}
      </div>
      <p className={styles.sum}>
        {t('report.sum', {
          matched: figure(matched),
          already: figure(alreadyHere),
          stub: figure(stubs),
          unclear: figure(unclear),
          refused: figure(refused),
          rows: figure(rows),
        })}
      </p>
    </>
  );
}
