import type { BackupReason } from '../../../shared/backup/format';
import type { Result } from '../../../shared/util/result';
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
import type { ByteSource } from '../../imports/source/bytes';

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
  /** Which column means what, for a table that no format knows: name of the field to name of the column. */
  mapping?: Readonly<Record<string, string>> | null;
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

/** @param database name of the library's database */
export declare function openImportDesk(database: string, ports: ImportPorts): ImportDesk;
