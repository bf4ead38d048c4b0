import { useTranslation } from '../../../i18n';
import type { ImportProgress } from '../../../workers/imports';
import { JobProgress, PageHead } from '../../../ui';
import { writeBytes } from '../bytes';
import styles from '../Imports.module.css';
import { figure, writeLeft } from '../importWords';

type ReadingPartProps = { names: readonly string[]; progress: ImportProgress | null; onCancel: () => void };

/** The rehearsal while it runs: bytes, rows, and how long it will take. */
export function ReadingPart({ names, progress, onCancel }: ReadingPartProps) {
  const { t } = useTranslation('imports');
  const bytes = progress === null || progress.phase === 'reading';
  const write = bytes ? writeBytes : figure;
  const done = progress?.done ?? 0;
  const of = progress?.of ?? 0;
  const rows = progress?.rows ?? 0;
  const left = writeLeft(progress?.left ?? null);
  const note = [t('rehearsing.rows', { count: rows, formatted: figure(rows) }), left, t('rehearsing.note')];
  return (
    <div className={styles.page}>
      <PageHead kicker={t('report.kicker')} title={t('rehearsing.title')} />
      <JobProgress
        className={styles.job}
        label={bytes ? t('rehearsing.reading', { files: names.join(', ') }) : t('rehearsing.matching')}
        value={done}
        max={of > 0 ? of : undefined}
        valueText={of > 0 ? t('rehearsing.bytes', { done: write(done), of: write(of) }) : write(done)}
        note={note.filter((part) => part !== undefined).join(' · ')}
        cancelLabel={t('rehearsing.cancel')}
        onCancel={onCancel}
      />
    </div>
  );
}
