import { useState } from 'react';
import { dayIn } from '../../../../shared/util/days';
import { useLive } from '../../../db/live';
import { readNoteVersions, type NotePage, type NoteVersion } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { writeDay, writeTime } from '../../../i18n/format';
import { clock } from '../../../platform/clock';
import { useNotices } from '../../../stores/notices';
import { Button, classNames, Dialog } from '../../../ui';
import { MarkdownNote } from '../reading/MarkdownNote';
import { inkOfNote } from '../noteWords';
import { useNoteDesk } from '../session/useNoteDesk';
import { writeNoteRefusal } from '../tellRemoved';
import '../../../i18n/late/notes';
import styles from './VersionsDialog.module.css';

interface VersionsDialogProps {
  readonly page: Extract<NotePage, { state: 'open' }>;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Every version of a note, with its date; one can be read, and taken again. */
export function VersionsDialog({ page: { note }, open, onOpenChange }: VersionsDialogProps) {
  const { t } = useTranslation('notes');
  const versions = useLive((database) => readNoteVersions(database, note.note), [note.note]) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = versions.find(({ id }) => id === chosen) ?? versions[0] ?? null;
  const restore = useRestore(note.note);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="large"
      ink={inkOfNote(note.subject)}
      title={t('versions.title')}
      text={t('versions.text')}
      closeLabel={t('versions.close')}
      actions={
        <Button
          variant="primary"
          disabledReason={shown === null || shown.text === null || shown.holds ? t('versions.notThis') : undefined}
          onClick={() => void (shown && restore(shown).catch(reportError))}
        >
          {t('versions.restore')}
        </Button>
      }
    >
      <div className={styles.columns}>
        <ol aria-label={t('versions.label')} className={styles.list}>
          {versions.map((version) => (
            <li key={version.id}>
              <button
                type="button"
                aria-pressed={version === shown}
                onClick={() => setChosen(version.id)}
                className={classNames(styles.version, version === shown && styles.shown)}
              >
                <span className={styles.date}>{writeMoment(version.writtenAt)}</span>
                <span className={styles.what}>{describe(version)}</span>
              </button>
            </li>
          ))}
        </ol>
        <div className={styles.text}>
          {shown?.text !== null && shown !== null && (
            <MarkdownNote note={{ text: withTitle(shown.text), links: note.links }} small />
          )}
          {shown?.text === null && <p className={styles.ahead}>{t('versions.ahead')}</p>}
        </div>
      </div>
    </Dialog>
  );

  function describe({ holds, text }: NoteVersion): string {
    if (holds) return t('versions.now');
    if (text === null) return t('versions.ahead');
    return t('versions.words', { count: text.split(/\s+/).filter((word) => word !== '').length });
  }
}

/** The title of a version belongs to what is compared: as a heading of the second rank it is shown with the text. */
function withTitle(text: string): string {
  return text.replace(/^# /, '## ');
}

function writeMoment(at: number): string {
  const zone = clock.zone();
  return `${writeDay(dayIn(zone, at), 'row')}, ${writeTime(at, zone)}`;
}

function useRestore(note: string): (version: NoteVersion) => Promise<void> {
  const { t } = useTranslation('notes');
  const desk = useNoteDesk();
  return async ({ text, writtenAt }) => {
    const open = await desk.openById(note);
    if (!open || text === null) return;
    const stored = await desk.store(open, text);
    useNotices
      .getState()
      .notify(
        stored.ok
          ? { tone: 'stored', text: t('versions.restored', { date: writeMoment(writtenAt) }), actions: [] }
          : { tone: 'error', text: writeNoteRefusal(stored.error), actions: [] },
      );
  };
}
