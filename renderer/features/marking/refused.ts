import { assertNever } from '../../../shared/util/assertNever';
import type { LeftAlone, LibraryError } from '../../db/commit/errors';
import { words } from '../../i18n';
import type { Notice } from '../../stores/notices';
import { writeList } from '../../i18n/figures';

const ROWS = ['plays', 'passes', 'ratings', 'favourites', 'statuses', 'skips', 'reveals', 'settings', 'notes'] as const;

/** `2 plays and 1 rating`: what an undo left as it is. */
export function writeLeft(left: readonly LeftAlone[]): string {
  const counts = new Map<(typeof ROWS)[number] | 'other', number>();
  for (const { table } of left) {
    const name = ROWS.find((one) => one === table) ?? 'other';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const parts = [...counts].map(([name, count]) => words.t(`marking:leftRows.${name}`, { count }));
  return writeList(parts);
}

/** The sentence for a change that was not stored. `later` names the change that has to be undone first. */
export function writeRefusal(error: LibraryError, later: string | null = null): Omit<Notice, 'id'> {
  const wrong = (text: string) => ({ tone: 'error' as const, text, actions: [] });
  const info = (text: string) => ({ tone: 'info' as const, text, actions: [] });
  switch (error.code) {
    case 'UNKNOWN_SUBJECT':
      return wrong(words.t('marking:refused.unknownSubject'));
    case 'NOTHING_TO_DO':
      return info(words.t('marking:refused.nothingToDo'));
    case 'CHANGED_MEANWHILE':
      return wrong(words.t('marking:refused.changedMeanwhile', { count: error.count }));
    case 'NOTHING_TO_UNDO':
      return info(words.t('marking:refused.nothingToUndo'));
    case 'NOTHING_TO_REDO':
      return info(words.t('marking:refused.nothingToRedo'));
    case 'CHANGED_SINCE':
      return wrong(
        later === null
          ? words.t('marking:refused.changedSince', { rows: writeLeft(error.left) })
          : words.t('marking:refused.changedSinceBy', { later }),
      );
    case 'NOT_STORED':
      return wrong(notStored(error));
    default:
      return assertNever(error, 'library error');
  }
}

function notStored(error: Extract<LibraryError, { code: 'NOT_STORED' }>): string {
  switch (error.cause) {
    case 'DISK_FULL':
      return error.reverted ? words.t('marking:refused.diskFull') : words.t('marking:refused.notReverted');
    case 'DATABASE_CLOSED':
      return words.t('marking:refused.databaseClosed');
    case 'JOURNAL_FILE':
      return error.reverted ? words.t('marking:refused.journalFile') : words.t('marking:refused.notReverted');
    default:
      return assertNever(error.cause, 'cause');
  }
}
