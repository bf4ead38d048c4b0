/** A backup is read by the main process; what else is opened is small enough to be handed to a page as bytes. */
export type OpenedFileSort = 'backup' | 'other';

/** The ending of a copy of a backup, which the system opens with Watchbill. Inside it is the same file. */
export const BACKUP_COPY = 'watchbill-backup';

/** What a file that was opened or dropped may be, by its name alone; null for what is not opened so. */
export function fileSort(file: string): OpenedFileSort | null {
  if (/\.watchbill-backup$|(?:^|[\\/])Watchbill [^\\/]*\.ndjson\.gz$/i.test(file)) return 'backup';
  return /\.(?:watchbill-pack|json)$/i.test(file) ? 'other' : null;
}
