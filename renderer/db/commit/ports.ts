import type { JournalEntry } from '../../../shared/library/journal';
import type { Result } from '../../../shared/util/result';

/** The clock, given in so that tests can set it. */
export type Clock = {
  /** Epoch milliseconds. */
  now: () => number;
};

/**
 * The second copy of every action, kept by the main process. `append` answers once the lines are flushed to disk.
 * Entries come in rising order without holes; one that is already there is answered with success.
 */
export type JournalFile = {
  /** The last `seq` that is on disk. */
  lastSeq: () => number;
  append: (entries: readonly JournalEntry[]) => Promise<Result<{ seq: number }, { code: string }>>;
};

export type CommitPorts = {
  clock: Clock;
  /** Makes uuids of version 7 that rise inside one millisecond too. */
  newId: () => string;
  journalFile: JournalFile;
};
