import type { SystemFault } from '../systemFault';

/** What can become of a change to the library when it is not stored. Nothing is lost in any of these cases. */
export type LibraryError =
  /** The show or episode is in no catalogue and has no identity. */
  | { code: 'UNKNOWN_SUBJECT'; subject: string }
  /** Nothing to do: everything aimed at is already so. */
  | { code: 'NOTHING_TO_DO' }
  /** A play was changed or removed in the meantime (in another window). */
  | { code: 'CHANGED_MEANWHILE'; count: number }
  | { code: 'NOTHING_TO_UNDO' }
  | { code: 'NOTHING_TO_REDO' }
  /** Everything that this entry changed has been changed since; undo the later entries first. */
  | { code: 'CHANGED_SINCE'; left: LeftAlone[] }
  /** The disk or the system refused. `reverted` tells whether the library is as before. */
  | { code: 'NOT_STORED'; cause: NotStoredCause; reverted: boolean };

export type NotStoredCause = SystemFault | 'JOURNAL_FILE';

/** A row that an undo left as it is, because something later depends on it or changed it. */
export type LeftAlone = { table: string; key: string; reason: 'changed-since' | 'still-needed' | 'taken' };
