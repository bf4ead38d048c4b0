import { assertNever } from '../../../shared/util/assertNever';
import type { Result } from '../../../shared/util/result';
import type { Acknowledged } from '../../db/commit/library';
import type { LibraryError } from '../../db/commit/errors';
import type { NoteSubjectView } from '../../db/reads';
import { words } from '../../i18n';
import { useNotices } from '../../stores/notices';
import { writeSubject } from './noteWords';
import '../../i18n/late/notes';

/** Why a note could not be stored or removed, and what can be done. The draft is kept in any case. */
export function writeNoteRefusal(error: LibraryError): string {
  if (error.code === 'CHANGED_MEANWHILE') return words.t('notes:refused.gone');
  if (error.code !== 'NOT_STORED') return words.t('notes:refused.other');
  switch (error.cause) {
    case 'DISK_FULL':
      return words.t('notes:refused.diskFull');
    case 'DATABASE_CLOSED':
      return words.t('notes:refused.databaseClosed');
    case 'JOURNAL_FILE':
      return words.t('notes:refused.journalFile');
    default:
      return assertNever(error.cause, 'cause');
  }
}

/** Says that a note is removed, with the way back, or why it is not. */
export function tellRemoved(
  answer: Result<Acknowledged, LibraryError>,
  view: NoteSubjectView,
  undo: (seq: number) => Promise<unknown>,
): void {
  const { notify } = useNotices.getState();
  if (!answer.ok) {
    notify({ tone: 'error', text: writeNoteRefusal(answer.error), actions: [] });
    return;
  }
  const { seq } = answer.value.entry;
  const subject = writeSubject(view);
  notify({
    tone: 'stored',
    text: words.t('notes:removed', { subject }),
    emphasis: subject,
    // It ends in a notice of its own, and never rejects.
    actions: [{ id: 'undo', label: words.t('undo'), keys: 'Mod+Z', run: () => void undo(seq) }],
  });
}
