import type { ImportWarning, SourceError } from '../../imports/importer';
import type { ImportRecord, Refusal } from '../../imports/record';
import type { NotStoredCause } from '../commit/errors';
import type { Precision } from '../../../shared/library/rows';

/**
 * What becomes of a row: something here takes it (`matched`), it is here already, no show or episode is known and it
 * lives on by itself (`stub`), or it is not sure which one is meant and nothing is written until somebody says.
 */
export const VERDICTS = ['matched', 'already-here', 'stub', 'unclear'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type VerdictCounts = Record<Verdict, number>;

/** Why a row is unclear. */
export type Doubt =
  /** Several shows have this title. */
  | 'several-shows'
  /** Its ids belong to different shows, or title and id do not fit. */
  | 'ids-disagree'
  /** An id that nobody has confirmed, with another title. */
  | 'unconfirmed-id'
  /** Number and id, or number and title, mean different episodes. */
  | 'numbers-disagree'
  /** Nothing but an id of an episode that nobody knows. */
  | 'episode-id-only'
  /** Somebody decided to leave it out. */
  | 'left-out';

/** A show that may be meant. `ref` is its catalogue id, or that of its identity. */
export type ShowCandidate = {
  ref: string;
  title: string;
  year: number | null;
  kind: 'series' | 'film';
  /** True for one that the viewer made, or that an import left. */
  own: boolean;
};

export type EpisodeCandidate = { ref: string; season: number; number: number; title: string | null };

/** What happens with a show of the file, as far as somebody has said. `null` goes back to what was found. */
export type ShowDecision = { kind: 'show'; ref: string } | { kind: 'own' } | { kind: 'leave-out' } | null;
/** The same for an episode. `own`: kept under its number, as an episode that the show does not have. */
export type EpisodeDecision = { kind: 'episode'; ref: string } | { kind: 'own' } | { kind: 'leave-out' } | null;

/** One show of the file. */
export type ShowLine = {
  /** Number of the show within this rehearsal. */
  show: number;
  /** As the file names it: null where it has only ids. */
  title: string | null;
  year: number | null;
  kind: 'series' | 'film';
  /** `tvdb 81189`, for people. */
  ids: string[];
  /** What it is taken for; null for one that nobody knows, and for an unclear one. */
  match: ShowCandidate | null;
  doubt: Doubt | null;
  candidates: ShowCandidate[];
  decision: ShowDecision;
  rows: number;
  counts: VerdictCounts;
};

/** One row of a show. */
export type RowLine = {
  /** By number within its show. */
  row: number;
  file: string;
  /** Row in the file, as a person counts. */
  at: number;
  verdict: Verdict;
  doubt: Doubt | null;
  record: ImportRecord;
  /** The episode that it is taken for. */
  match: EpisodeCandidate | null;
  candidates: EpisodeCandidate[];
  /** Names the episode of the file: `decideEpisode` takes it. Null for a row about the whole show. */
  episodeKey: string | null;
  decision: EpisodeDecision;
  /** Something here is newer and stays, or is older and gives way. */
  conflict: 'stays' | 'gives-way' | null;
};

export type RefusedLine = { file: string; row: number; reason: Refusal; detail: string | null };

/** The account of a rehearsal, or of an import that was applied: what `import --json` prints. */
export type Account = {
  format: string;
  files: string[];
  /** `matched + alreadyHere + stubs + unclear + refused` */
  rows: number;
  matched: number;
  alreadyHere: number;
  stubs: number;
  unclear: number;
  refused: number;
  applied: boolean;
  importId: string | null;
};

/** What the rows hold, as far as they were not refused. */
export type ReportTotals = {
  shows: number;
  /** Shows that nobody knows. */
  newShows: number;
  plays: number;
  /** Plays by how well their time is known. */
  dates: Record<Precision, number>;
  /** Plays whose time is that of marking many at once. */
  bulk: number;
  specials: number;
  /** Plays of an episode after its first one in the file. */
  rewatches: number;
  ratings: number;
  statuses: number;
  favourites: number;
  notes: number;
  lists: number;
  listItems: number;
  /** Values here that a newer one of the file replaces, and older ones of the file that are not taken. */
  givingWay: number;
  staying: number;
};

export type Report = Account & {
  /** The service's own name, and whether a real export of it was ever read. */
  name: string;
  verified: boolean;
  /** The zone in which times without one were read. */
  zone: string;
  warnings: ImportWarning[];
  totals: ReportTotals;
  /** Refused rows by reason. */
  reasons: Partial<Record<Refusal, number>>;
  /** Shows by what becomes of them; `unclear` counts shows with at least one unclear row. */
  showCounts: { all: number; matched: number; stub: number; unclear: number };
};

export type ShowQuery = {
  offset: number;
  limit: number;
  /** Shows with at least one row of this verdict. */
  verdict?: Verdict | null;
  /** Part of the title. */
  text?: string;
};
export type RowQuery = { offset: number; limit: number; verdict?: Verdict | null };
export type Page<T> = { lines: T[]; of: number };

/** How far a job is. */
export type ImportProgress = {
  phase: 'reading' | 'matching' | 'backing-up' | 'writing' | 'finishing';
  /** Bytes while reading, rows later. */
  done: number;
  of: number;
  /** Rows read or written so far. */
  rows: number;
  /** Milliseconds that are left, as far as that can be told. */
  left: number | null;
};

/** Why an import was not read, applied or rolled back. Nothing was changed. */
export type ImportFault =
  | { code: SourceError['code']; detail: string }
  | { code: 'CANCELLED' }
  /** Another import is being applied or rolled back, perhaps in another window. */
  | { code: 'BUSY' }
  /** No backup could be made before; its sentence says why. */
  | { code: 'NOT_BACKED_UP'; sentence: string | null }
  /** Disk full, or the database or journal file refused. */
  | { code: 'NOT_STORED'; cause: NotStoredCause }
  /** There is no such import, or it is not in the state for it. */
  | { code: 'NO_SUCH_IMPORT' };

/** What a roll-back, or bringing back, has done. */
export type Moved = {
  /** Rows taken out or put back. */
  rows: number;
  plays: number;
  /** Rows that were changed since and stay as they are, by show title: the first hundred. */
  left: number;
  leftOf: { title: string | null; rows: number }[];
};
