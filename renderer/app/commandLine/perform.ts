import type { CommandAnswer, CommandTask } from '../../../shared/commandLine/command';
import { assertNever } from '../../../shared/util/assertNever';
import { loadPacks } from '../packs';
import { afterStart } from '../start/start';
import type { Started } from '../start/started';
import { backUpNow } from './jobs/backup';
import { exportTo } from './jobs/export';
import { importFiles } from './jobs/import';
import { listShows, listUpNext } from './jobs/list';
import { markEpisode } from './jobs/mark';
import { checkPackNamed } from './jobs/packCheck';
import { restoreFrom } from './jobs/restore';
import { checkLibrary } from './jobs/verify';
import { openForCommand } from './openForCommand';
import { stopIfAsked } from './stopped';
import type { Tell } from './teller';

/** What a command is done with. */
export type CommandWork = { task: CommandTask; signal: AbortSignal; tell: Tell };
export type LibraryWork = CommandWork & { started: Started };

/** Does a command with the same code as the screens. Throws `StoppedError` once it was stopped. */
export async function perform(work: CommandWork): Promise<CommandAnswer> {
  if (work.task.command.name === 'pack-check') return checkPackNamed(work);
  const opened = await openForCommand(work.tell);
  if (!opened.ok) return opened.error;
  const started = opened.value;
  stopIfAsked(work.signal);
  await afterStart(started);
  await loadPacks(started.database);
  stopIfAsked(work.signal);
  return performInLibrary({ ...work, started });
}

async function performInLibrary(work: LibraryWork): Promise<CommandAnswer> {
  const { command } = work.task;
  switch (command.name) {
    case 'list':
      return command.what === 'shows' ? listShows(work) : listUpNext(work);
    case 'mark':
      return markEpisode(work, command);
    case 'backup':
      return backUpNow(work);
    case 'restore':
      return restoreFrom(work, command);
    case 'verify':
      return checkLibrary(work);
    case 'export':
      return exportTo(work, command.format);
    case 'import':
      return importFiles(work, command);
    case 'pack-check':
      return checkPackNamed(work);
    default:
      return assertNever(command, 'command');
  }
}
