import { Dexie } from 'dexie';
import type { JournalEntry } from '../../../shared/library/journal';
import { fail, ok, type Result } from '../../../shared/util/result';
import { WatchbillDatabase } from '../../db/database';
import { systemFaultOf } from '../../db/systemFault';
import { applyImport } from '../../db/imports/apply/applyImport';
import { newId } from '../../db/imports/newId';
import type {
  Account,
  EpisodeDecision,
  ImportFault,
  ImportProgress,
  Report,
  RowQuery,
  ShowDecision,
  ShowQuery,
} from '../../db/imports/report';
import { episodesOfGroup, refusedPage, reportOf, rowPage, showPage } from '../../db/imports/rehearsal/reportOf';
import { rehearse } from '../../db/imports/rehearsal/rehearse';
import type { Rehearsal } from '../../db/imports/rehearsal/rehearsal';
import { openScratch, tryLock } from '../../db/imports/rehearsal/scratch';
import { bringBackImport, rollBackImport, type MovedImport } from '../../db/imports/rollBack/moveImport';
import { IMPORT_LOCK } from '../../db/imports/rollBack/lock';
import { alonePacksChange } from '../../platform/locks';
import { SourceError, type Importer, type SourceFile } from '../../imports/importer';

export type Tell = (progress: Omit<ImportProgress, 'left'>) => void;

export type Reading = {
  importer: Importer;
  files: readonly SourceFile[];
  zone: string;
};

/** An import as the library has it now; `entry` is what the journal file still lacks. */
export type Applied = { account: Account; entry: JournalEntry | null };

/** Everything that the worker does, for one library. One rehearsal at a time. */
export class ImportJobs {
  private rehearsal: Rehearsal | null = null;
  private drop: () => Promise<void> = () => Promise.resolve();
  private controller = new AbortController();
  private opened: Promise<WatchbillDatabase> | null = null;

  constructor(
    private readonly name: string,
    private readonly now: () => number = () => Date.now(),
  ) {}

  /** Ends what is under way. */
  cancel(): void {
    this.controller.abort();
  }

  async rehearse({ importer, files, zone }: Reading, report: Tell): Promise<Result<Report, ImportFault>> {
    await this.forget();
    return this.settled(async (signal) => {
      const database = await this.database();
      const { scratch, drop } = await openScratch(this.now());
      this.drop = drop;
      let bytes = 0;
      const of = files.reduce((sum, file) => sum + file.size, 0);
      const progress = (read: number): void => {
        bytes = Math.max(bytes, read);
      };
      const { id, name, verified } = importer;
      this.rehearsal = await rehearse({
        database,
        scratch,
        format: { id, name, verified },
        rows: importer.read(files, { zone, progress, signal }),
        zone,
        now: this.now(),
        signal,
        report,
        bytes: () => ({ done: bytes, of: Math.max(of, bytes) }),
      });
      return reportOf(this.rehearsal);
    }, true);
  }

  report(): Report {
    return reportOf(this.current());
  }

  shows(query: ShowQuery) {
    return showPage(this.current(), query);
  }

  rows(show: number, query: RowQuery) {
    return rowPage(this.current(), show, query);
  }

  refused(query: { offset: number; limit: number }) {
    return refusedPage(this.current(), query);
  }

  findShows(text: string) {
    return this.current().parts.finder.search(text, 20);
  }

  episodesOf(show: number) {
    return episodesOfGroup(this.current(), show);
  }

  async decideShow(show: number, decision: ShowDecision): Promise<Report> {
    await this.current().decideShow(show, decision);
    return this.report();
  }

  async decideEpisode(show: number, key: string, decision: EpisodeDecision): Promise<Report> {
    await this.current().decideEpisode(show, key, decision);
    return this.report();
  }

  /** Whether applying would write anything. */
  hasNews(): boolean {
    const { matched, stubs } = this.report();
    return matched + stubs > 0;
  }

  async apply(report: Tell): Promise<Result<Applied, ImportFault>> {
    const rehearsal = this.current();
    return this.alone(async (signal) => {
      const { format, collected } = rehearsal.parts;
      const before = this.report();
      const id = newId();
      const now = this.now();
      const { row, entry } = await applyImport(await this.database(), rehearsal.toApply({ id, now, newId }), {
        id,
        format: format.id,
        name: format.name,
        files: collected.files,
        rows: collected.rows,
        refused: collected.refused,
        now: this.now,
        newId,
        signal,
        report: (phase, done, of) => report({ phase, done, of, rows: phase === 'writing' ? done : collected.rows }),
      });
      const { matched, alreadyHere, stubs, unclear, refused } = row.counts;
      const account: Account = {
        format: before.format,
        files: before.files,
        rows: before.rows,
        matched,
        alreadyHere,
        stubs,
        unclear,
        refused,
        applied: true,
        importId: entry === null ? null : id,
      };
      return { account, entry };
    });
  }

  rollBack(id: string, report: Tell): Promise<Result<MovedImport, ImportFault>> {
    return this.move(id, report, rollBackImport);
  }

  bringBack(id: string, report: Tell): Promise<Result<MovedImport, ImportFault>> {
    return this.move(id, report, bringBackImport);
  }

  /** Deletes what the rehearsal kept. */
  async forget(): Promise<void> {
    const { drop } = this;
    this.rehearsal = null;
    this.drop = () => Promise.resolve();
    await drop();
  }

  async close(): Promise<void> {
    this.cancel();
    await this.forget();
    const database = await this.opened;
    this.opened = null;
    database?.close({ disableAutoOpen: true });
  }

  private async move(id: string, report: Tell, work: typeof rollBackImport): Promise<Result<MovedImport, ImportFault>> {
    const moved = await this.alone(async () => {
      return work(await this.database(), id, {
        now: this.now,
        newId,
        report: (done, of) => report({ phase: 'writing', done, of, rows: done }),
      });
    });
    if (!moved.ok) return moved;
    return moved.value === null ? fail({ code: 'NO_SUCH_IMPORT' }) : ok(moved.value);
  }

  /** One import at a time, over all windows: the lock goes with the process that holds it. */
  private async alone<T>(work: (signal: AbortSignal) => Promise<T>): Promise<Result<T, ImportFault>> {
    const release = await tryLock(IMPORT_LOCK);
    if (release === null) return fail({ code: 'BUSY' });
    try {
      // No backup is made meanwhile, and no pack is loaded: either would hold half of it.
      return await alonePacksChange(() => this.settled(work));
    } finally {
      release();
    }
  }

  /** `forgets`: what fails or is given up leaves no rehearsal. */
  private async settled<T>(
    work: (signal: AbortSignal) => Promise<T>,
    forgets = false,
  ): Promise<Result<T, ImportFault>> {
    this.controller = new AbortController();
    try {
      return ok(await work(this.controller.signal));
    } catch (cause) {
      if (forgets) await this.forget();
      const fault = faultOf(cause);
      if (fault === null) throw cause;
      return fail(fault);
    }
  }

  private current(): Rehearsal {
    if (this.rehearsal === null) throw new Error('Nothing was rehearsed.');
    return this.rehearsal;
  }

  private database(): Promise<WatchbillDatabase> {
    const open = async (): Promise<WatchbillDatabase> => {
      const database = new WatchbillDatabase(this.name);
      await database.open();
      return database;
    };
    this.opened ??= open();
    return this.opened;
  }
}

/** What can happen to anybody; null for a fault of ours. */
export function faultOf(cause: unknown): ImportFault | null {
  if (cause instanceof SourceError) return { code: cause.code, detail: cause.detail };
  if (cause instanceof Error && cause.name === 'AbortError' && !(cause instanceof Dexie.DexieError))
    return { code: 'CANCELLED' };
  const fault = systemFaultOf(cause);
  return fault === null ? null : { code: 'NOT_STORED', cause: fault };
}
