import type { Boot, StartProblem } from '../../shared/ipc/contract';
import type { IpcError } from '../../shared/ipc/errors';
import type { Preferences } from '../../shared/ipc/preferences';
import type { Witness } from '../../shared/ipc/witness';
import { fail, ok, type Result } from '../../shared/util/result';
import { sentences } from '../words';
import { atomicWrite } from './atomicWrite';
import type { DataPaths } from './dataFolder';
import { fileFailure, folderFailure } from './fileFailure';
import { inOrder } from './inOrder';
import { type JournalFile, openJournalFile } from './journalFile';
import type { JournalPage } from './journalPages';
import type { Clock } from './keepAside';
import type { Logger } from './logger';
import { preferencesText } from './preferences';
import { askRecovery } from './recovery';
import type { RunningVersions } from './runtimeGuard';
import { raiseSchema } from './runtimeRecord';
import { findProblem, type Start } from './startup';
import { openWitness } from './witness';

type BootData = Pick<
  Boot,
  'problem' | 'preferences' | 'preferencesKeptAside' | 'journalSeq' | 'recovering' | 'witness'
>;

/** Everything that the main process keeps in the data folder, behind one door. */
export type DataKeeper = {
  paths: DataPaths;
  preferences: () => Preferences;
  preferencesKeptAside: () => string | null;
  hasProblem: () => boolean;
  /** Waits for the journal file. A journal that cannot be opened is a problem of the folder. */
  boot: () => Promise<BootData>;
  savePreferences: (preferences: Preferences) => Promise<Result<null, IpcError>>;
  append: (seq: number, json: string) => Promise<Result<{ seq: number }, IpcError>>;
  readJournal: (offset: number) => Promise<Result<JournalPage, IpcError>>;
  libraryOpened: (schema: number) => Promise<Result<null, IpcError>>;
  /** Remembers what the library is like, for the next start to compare. */
  keepWitness: (witness: Witness) => Promise<Result<null, IpcError>>;
  forgetWitness: () => Promise<Result<null, IpcError>>;
  /** Asks for recovery at the next start. */
  askRecovery: () => Result<null, IpcError>;
  /** `restart`: the reason not to open the folder is gone. `reload`: the window may ask again. */
  retry: () => 'restart' | 'reload';
  close: () => Promise<void>;
};

/** Starts opening the journal file at once, unless there is a problem: then nothing in the folder is written. */
export function createDataKeeper(
  paths: DataPaths,
  start: Start,
  running: RunningVersions,
  clock: Clock,
  logger: Logger,
): DataKeeper {
  let { problem, preferences } = start;
  let { recovering } = start;
  const writing = inOrder();
  const witness = openWitness(paths.witness, clock);
  let opening = problem === null ? openJournal() : null;

  async function openJournal(): Promise<JournalFile | StartProblem> {
    try {
      const { journal, keptAside } = await openJournalFile(paths.journal, clock);
      if (keptAside !== null) logger.warn('the end of the journal file was torn and kept aside', keptAside);
      return journal;
    } catch (error) {
      logger.error('the journal file could not be opened', error);
      return { code: 'DATA_FOLDER_NOT_WRITABLE', folder: paths.journalFolder, reason: folderFailure(error) };
    }
  }

  async function openedJournal(): Promise<JournalFile | null> {
    const opened = await opening;
    return opened !== null && 'append' in opened ? opened : null;
  }

  async function attempt(task: () => Promise<void>): Promise<Result<null, IpcError>> {
    try {
      await writing.run(task);
      return ok(null);
    } catch (error) {
      return fail(fileFailure(error));
    }
  }

  return {
    paths,
    preferences: () => preferences,
    preferencesKeptAside: () => start.preferencesKeptAside,
    hasProblem: () => problem !== null,
    async boot() {
      const opened = await opening;
      const journal = opened !== null && 'append' in opened ? opened : null;
      return {
        problem: problem ?? (opened !== null && 'code' in opened ? opened : null),
        preferences,
        preferencesKeptAside: start.preferencesKeptAside,
        journalSeq: journal?.lastSeq() ?? 0,
        recovering,
        witness: witness.known(),
      };
    },
    async savePreferences(next) {
      preferences = next;
      if (problem !== null) return fail({ code: 'FOLDER_READ_ONLY', sentence: sentences.preferencesNotKept });
      return attempt(() => atomicWrite(paths.preferences, preferencesText(next)));
    },
    async append(seq, json) {
      const journal = await openedJournal();
      if (journal === null) return fail({ code: 'FILE_FAILED', sentence: sentences.journalClosed });
      return journal.append(seq, json);
    },
    async readJournal(offset) {
      const journal = await openedJournal();
      return journal === null ? fail({ code: 'FILE_FAILED', sentence: sentences.journalClosed }) : journal.read(offset);
    },
    async libraryOpened(schema) {
      if (problem !== null) return fail({ code: 'FILE_FAILED', sentence: sentences.journalClosed });
      // Whoever opens the library has it whole again: the next window starts as always.
      recovering = null;
      return attempt(() => raiseSchema(paths, schema));
    },
    async keepWitness(next) {
      return problem === null ? attempt(() => witness.keep(next)) : ok(null);
    },
    async forgetWitness() {
      return problem === null ? attempt(async () => witness.forget()) : ok(null);
    },
    askRecovery() {
      try {
        askRecovery(paths);
        return ok(null);
      } catch (error) {
        return fail(fileFailure(error));
      }
    },
    retry() {
      if (problem !== null) {
        problem = findProblem(paths, running);
        if (problem === null) return 'restart';
      } else {
        opening = openedJournal().then((journal) => journal ?? openJournal());
      }
      return 'reload';
    },
    async close() {
      await writing.idle();
      await (await openedJournal())?.close();
    },
  };
}
