import { isCatalogueChanged } from '../../db/backup/catalogueChanged';
import { words } from '../../i18n';
import '../../i18n/late/backups';

/** Why a copy of the library was not made. Ports throw sentences; of what else is thrown, one thing can happen to anybody. */
export function sentenceOf(cause: unknown): string {
  if (isCatalogueChanged(cause)) return words.t('backups:programmeChanged');
  return cause instanceof Error ? cause.message : String(cause);
}
