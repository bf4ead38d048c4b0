import { type CommandAnswer, EXIT, refusal } from '../../../shared/commandLine/command';
import { assertNever } from '../../../shared/util/assertNever';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { Problem } from '../../features/problems';
import { words } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { followLanguage } from '../start/followLanguage';
import { startLibrary } from '../start/start';
import type { Started } from '../start/started';
import type { Tell } from './teller';

/** Opens the library as every window does, or says in a sentence why it is left closed. */
export async function openForCommand(tell: Tell): Promise<Result<Started, CommandAnswer>> {
  const boot = await desktop.request('app:boot', undefined);
  if (!boot.ok) return fail(refusal(EXIT.refused, boot.error.code, boot.error.sentence));
  await followLanguage(boot.value);
  const opened = await startLibrary(boot.value, {
    // Whatever is done next fails with a sentence of its own.
    onLost: () => undefined,
    onMigrating: async () => tell(words.t('problems:migrating.text')),
  });
  if (opened.ok) return ok(opened.started);
  return fail(refusal(EXIT.refused, opened.problem.code, sentenceOf(opened.problem)));
}

/** What the window would say in the same place, and where to go on. */
function sentenceOf(problem: Problem): string {
  const why = reasonOf(problem);
  return `${why} ${words.t('commandLine:openWindow')}`;
}

function reasonOf(problem: Problem): string {
  switch (problem.code) {
    case 'NEWER_RUNTIME':
      return words.t('problems:newerRuntime.text', { wroteApp: problem.wroteApp });
    case 'NEWER_SCHEMA':
      return words.t('problems:newerSchema.text');
    case 'DATA_FOLDER_NOT_WRITABLE':
      return words.t('problems:folderNotWritable.text', { reason: problem.reason });
    case 'LIBRARY_BEHIND':
      return words.t('problems:libraryBehind.text');
    case 'LIBRARY_NOT_WHOLE':
      return words.t('problems:notWhole.text');
    case 'RECOVERING':
      return words.t('commandLine:recovering');
    case 'MIGRATION_NOT_BACKED_UP':
      return words.t('problems:notBackedUp.title');
    case 'MIGRATION_LOST_ROWS':
      return words.t('problems:migrationLost.text');
    case 'CANNOT_OPEN':
      return words.t('problems:cannotOpen.text');
    case 'LIBRARY_LOST':
      return words.t('problems:libraryLost.text');
    case 'UNEXPECTED':
      return words.t('problems:unexpected.text');
    default:
      return assertNever(problem, 'problem');
  }
}
