import { useLive } from '../../db/live';
import { readNoteNumbers } from '../../db/reads';
import { useTranslation } from '../../i18n';
import type { Notice } from '../../stores/notices';
import { Button } from '../../ui';
import { ExportRow } from './ExportRow';
import styles from './Exports.module.css';
import { planNotes, type ExportSubject } from './plans';
import { runExport } from './runExport';
import { sayExported } from './told';

export type NotesRowProps = {
  subject: ExportSubject;
  /** Why nothing can be begun now. */
  wait: string | undefined;
  start: (job: () => Promise<Omit<Notice, 'id'> | null>) => () => void;
};

/** The notes that may be read, as files. How many these are is told once it is known. */
export function NotesRow({ subject, wait, start }: NotesRowProps) {
  const { t } = useTranslation('exports');
  const found = useLive(readNoteNumbers, []);
  const what =
    found === undefined
      ? t('notes.counting')
      : found.count === 0
        ? t('notes.none')
        : t('notes.what', { count: found.count });
  return (
    <ExportRow
      kind="notes"
      actions={
        <Button
          disabledReason={found?.count === 0 ? t('notes.none') : wait}
          aria-describedby="export-notes"
          onClick={start(async () =>
            sayExported(await runExport(planNotes(subject)), ({ count, ahead }) =>
              [t('notes.count', { count }), ...(ahead > 0 ? [t('notes.left', { count: ahead })] : [])].join('; '),
            ),
          )}
        >
          {t('choose')}
        </Button>
      }
    >
      <p>{what}</p>
      {found !== undefined && found.ahead > 0 && (
        <p className={styles.aside}>{t('notes.ahead', { count: found.ahead })}</p>
      )}
    </ExportRow>
  );
}
