import * as Comlink from 'comlink';
import type { BackupReason } from '../../../shared/backup/format';
import type { JournalEntry } from '../../../shared/library/journal';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { Library } from '../../db/commit/library';
import type {
  Account,
  EpisodeCandidate,
  EpisodeDecision,
  ImportFault,
  ImportProgress,
  Moved,
  Page,
  RefusedLine,
  Report,
  RowLine,
  RowQuery,
  ShowCandidate,
  ShowDecision,
  ShowLine,
  ShowQuery,
} from '../../db/imports/report';
import type { TableMapping } from '../../imports/generic/mapping';
import type { ByteSource } from '../../imports/source/bytes';
import { startJob } from '../startJob';
import type { ImportWorkerJobs, ReadGiven } from './imports.worker';

/** What importing needs of the window that it is begun in. */
export type ImportPorts = {
  library: Library;
  /** Makes a backup and reads it back. `sentence` says why there is none. */
  backUp: (
    reason: Extract<BackupReason, 'before-import' | 'after-import'>,
  ) => Promise<Result<string, { sentence: string | null }>>;
};

export type RehearseOptions = {
  /** IANA zone of the viewer. */
  zone: string;
  /** The id of a format, where the viewer knows better than the files' content. */
  format?: string | null;
  /** Which column means what, for a table that no format knows. */
  mapping?: TableMapping | null;
  progress: (progress: ImportProgress) => void;
};

/**
 * Everything about imports, in a worker of its own. One rehearsal at a time; a new one takes the place of the one
 * before. `cancel` ends what is under way: its promise answers `CANCELLED`, and nothing of it is left.
 */
export type ImportDesk = {
  /** Reads the files and tells what would become of every row. Nothing is written to the library. */
  rehearse: (sources: readonly (File | ByteSource)[], options: RehearseOptions) => Promise<Result<Report, ImportFault>>;
  /** The report as it is after the decisions so far. */
  report: () => Promise<Report>;
  /** Shows of the file: unclear ones first, then by number of rows. */
  shows: (query: ShowQuery) => Promise<Page<ShowLine>>;
  /** The rows of one show, in the order of the file. */
  rows: (show: number, query: RowQuery) => Promise<Page<RowLine>>;
  refused: (query: { offset: number; limit: number }) => Promise<Page<RefusedLine>>;
  /** Shows of the catalogue whose title has this in it, for choosing by hand: at most 20. */
  findShows: (text: string) => Promise<ShowCandidate[]>;
  /** The episodes of the show that a show of the file is taken for, in story order. */
  episodesOf: (show: number) => Promise<EpisodeCandidate[]>;
  decideShow: (show: number, decision: ShowDecision) => Promise<Report>;
  /** `episodeKey` as a row gives it; holds for all rows about that episode. */
  decideEpisode: (show: number, episodeKey: string, decision: EpisodeDecision) => Promise<Report>;
  /** Writes what was rehearsed. Acknowledged means: it is in the library, in the journal file and in a backup. */
  apply: (progress: (progress: ImportProgress) => void) => Promise<Result<Account, ImportFault>>;
  /** Takes exactly this import out. */
  rollBack: (id: string, progress: (progress: ImportProgress) => void) => Promise<Result<Moved, ImportFault>>;
  /** Puts back what rolling back took out. */
  bringBack: (id: string, progress: (progress: ImportProgress) => void) => Promise<Result<Moved, ImportFault>>;
  cancel: () => void;
  /** Ends the worker and deletes what the rehearsal kept. */
  close: () => Promise<void>;
};

/** Milliseconds before a guess of the time that is left says anything. */
const GUESSES_AFTER = 1_500;

/** @param database name of the library's database */
export function openImportDesk(database: string, ports: ImportPorts): ImportDesk {
  let started: { worker: Worker; jobs: Comlink.Remote<ImportWorkerJobs> } | null = null;
  const jobs = (): Comlink.Remote<ImportWorkerJobs> => {
    if (started === null) {
      const worker = startJob('imports');
      started = { worker, jobs: Comlink.wrap<ImportWorkerJobs>(worker) };
      void started.jobs.open(database);
    }
    return started.jobs;
  };
  let cancelled = false;

  /** The second copy of what a worker wrote, and the third: the journal file and a backup. */
  async function keep(entry: JournalEntry): Promise<ImportFault | null> {
    const appended = await ports.library.appendWritten(entry);
    if (!appended.ok)
      return { code: 'NOT_STORED', cause: appended.error.code === 'DISK_FULL' ? 'DISK_FULL' : 'JOURNAL_FILE' };
    const made = await ports.backUp('after-import');
    return made.ok ? null : { code: 'NOT_BACKED_UP', sentence: made.error.sentence };
  }

  async function backUpBefore(tell: Tell): Promise<ImportFault | null> {
    cancelled = false;
    tell({ phase: 'backing-up', done: 0, of: 0, rows: 0 });
    const made = await ports.backUp('before-import');
    if (!made.ok) return { code: 'NOT_BACKED_UP', sentence: made.error.sentence };
    return cancelled ? { code: 'CANCELLED' } : null;
  }

  async function move(
    id: string,
    progress: (progress: ImportProgress) => void,
    [there, back]: readonly ['rollBack', 'bringBack'] | readonly ['bringBack', 'rollBack'],
  ): Promise<Result<Moved, ImportFault>> {
    const tell = withTimeLeft(progress);
    const before = await backUpBefore(tell);
    if (before !== null) return fail(before);
    const moved = await jobs()[there](
      id,
      Comlink.proxy(async (now) => tell(now)),
    );
    if (!moved.ok) return moved;
    tell({ phase: 'backing-up', done: 0, of: 0, rows: moved.value.moved.rows });
    const fault = await keep(moved.value.entry);
    if (fault === null) return ok(moved.value.moved);
    // Not in three places: then as it was before. The journal file hears of both at the next start.
    await jobs()[back](
      id,
      Comlink.proxy(async () => undefined),
    );
    return fail(fault);
  }

  return {
    async rehearse(sources, { zone, format = null, mapping = null, progress }) {
      const given = sources.map((source) =>
        source instanceof File ? { file: source } : { name: source.name, size: source.size },
      );
      const read: ReadGiven = async (index, start, end) => {
        const source = sources[index];
        return source === undefined || source instanceof File ? new Uint8Array() : source.read(start, end);
      };
      const tell = withTimeLeft(progress);
      return jobs().rehearse(
        given,
        { zone, format, mapping },
        Comlink.proxy(read),
        Comlink.proxy(async (now) => tell(now)),
      );
    },
    report: async () => jobs().report(),
    shows: async (query) => jobs().shows(query),
    rows: async (show, query) => jobs().rows(show, query),
    refused: async (query) => jobs().refused(query),
    findShows: async (text) => jobs().findShows(text),
    episodesOf: async (show) => jobs().episodesOf(show),
    decideShow: async (show, decision) => jobs().decideShow(show, decision),
    decideEpisode: async (show, key, decision) => jobs().decideEpisode(show, key, decision),
    async apply(progress) {
      const tell = withTimeLeft(progress);
      if (await jobs().hasNews()) {
        const before = await backUpBefore(tell);
        if (before !== null) return fail(before);
      }
      const applied = await jobs().apply(Comlink.proxy(async (now) => tell(now)));
      if (!applied.ok) return applied;
      const { account, entry } = applied.value;
      if (entry === null) return ok(account);
      tell({ phase: 'backing-up', done: 0, of: 0, rows: account.rows });
      const fault = await keep(entry);
      if (fault === null) {
        await jobs().forget();
        return ok(account);
      }
      await jobs().rollBack(
        account.importId ?? '',
        Comlink.proxy(async () => undefined),
      );
      return fail(fault);
    },
    rollBack: (id, progress) => move(id, progress, ['rollBack', 'bringBack']),
    bringBack: (id, progress) => move(id, progress, ['bringBack', 'rollBack']),
    cancel() {
      cancelled = true;
      if (started !== null) void started.jobs.cancel();
    },
    async close() {
      const ending = started;
      started = null;
      if (ending === null) return;
      await ending.jobs.close();
      ending.worker.terminate();
    },
  };
}

type Tell = (progress: Omit<ImportProgress, 'left'>) => void;

/** Adds what is left, from how long the part of this phase took that is done. */
function withTimeLeft(progress: (progress: ImportProgress) => void): Tell {
  let phase: ImportProgress['phase'] | null = null;
  let began = 0;
  return (now) => {
    if (now.phase !== phase) {
      ({ phase } = now);
      began = performance.now();
    }
    const took = performance.now() - began;
    const known = took > GUESSES_AFTER && now.done > 0 && now.of > 0;
    progress({ ...now, left: known ? Math.max(0, (took / now.done) * (now.of - now.done)) : null });
  };
}
