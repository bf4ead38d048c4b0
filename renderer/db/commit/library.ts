import type { Table } from 'dexie';
import { isImportAction } from '../../../shared/library/importActions';
import { Action, changesCatalogue, journalledAction, type Doable } from '../../../shared/library/actions';
import type { Change, JournalEntry, Summary } from '../../../shared/library/journal';
import { LIBRARY_TABLES, type Ref } from '../../../shared/library/rows';
import { assertDefined } from '../../../shared/util/assertNever';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { WatchbillDatabase } from '../database';
import { planAction } from '../planners';
import type { LeftAlone, LibraryError, NotStoredCause } from './errors';
import type { CommitPorts } from './ports';
import { updateProgress } from './progressRows';
import { collectRevert, isRelink } from './revert';
import { shelfTables } from '../shelves/upkeep';
import { systemFaultOf } from '../systemFault';
import { dropOrphans, restoreIdentities } from './revertIdentities';
import { forgetOutlines, readShow, type LibraryRecord } from './showContext';
import { isUndoable, newestStanding, newestUndone, stands } from './standing';
import { UnitOfWork } from './unit';

/** A change that is on disk twice: in the library (strict) and in the journal file (flushed). */
export type Acknowledged = { entry: JournalEntry; left: LeftAlone[] };

type Written = Result<Acknowledged, LibraryError>;

/** The one door to the library's tables. Every method is one transaction with one journal entry. */
export class Library {
  /** Commits in flight, for a quit that waits for them. */
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly database: WatchbillDatabase,
    private readonly ports: CommitPorts,
  ) {}

  /** Does an action. Answers once it is acknowledged, or with the reason why nothing was changed. */
  commit(action: Action): Promise<Result<Acknowledged, LibraryError>> {
    const parsed = Action.parse(action);
    if (parsed.type === 'restore' || isImportAction(parsed))
      throw new TypeError('Restores and imports write themselves, they are not committed.');
    const scope = changesCatalogue(parsed) ? 'with-catalogue' : 'library';
    return this.acknowledge(() => this.inTransaction(async (unit, late) => this.perform(unit, parsed, late), scope));
  }

  /** Takes an entry back: the newest that stands, or the one named. Rows changed since are left alone and named. */
  undo(seq?: number): Promise<Result<Acknowledged, LibraryError>> {
    return this.acknowledge(() =>
      this.inTransaction(async (unit, late) => {
        const entry = seq === undefined ? await newestStanding(this.database) : await this.database.journal.get(seq);
        if (!entry || !isUndoable(entry) || !(await stands(this.database, entry.seq)))
          return fail({ code: 'NOTHING_TO_UNDO' });
        return this.revert(unit, entry, 'undo', late);
      }),
    );
  }

  /** Does again what was undone last, or the undone entry named. */
  redo(seq?: number): Promise<Result<Acknowledged, LibraryError>> {
    return this.acknowledge(() =>
      this.inTransaction(async (unit, late) => {
        const entry = seq === undefined ? await newestUndone(this.database) : await this.database.journal.get(seq);
        if (!entry || entry.kind !== 'do' || (await stands(this.database, entry.seq)))
          return fail({ code: 'NOTHING_TO_REDO' });
        return this.revert(unit, entry, 'redo', late);
      }),
    );
  }

  /** Resolves when nothing is being written any more. */
  async drain(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  /** Appends an entry to the journal file that a worker has written to the library: that of an import. */
  async appendWritten(entry: JournalEntry): Promise<Result<{ seq: number }, { code: string }>> {
    const job = this.ports.journalFile.append([entry]);
    this.running.add(job);
    try {
      return await job;
    } finally {
      this.running.delete(job);
    }
  }

  /** Appends to the journal file what a crash kept out of it. Called once after the library is opened. */
  async catchUpJournalFile(): Promise<void> {
    const missing = await this.database.journal.where('seq').above(this.ports.journalFile.lastSeq()).toArray();
    if (missing.length > 0) await this.ports.journalFile.append(missing);
  }

  private async perform(unit: UnitOfWork, action: Doable, late: LateParts | null): Promise<Written> {
    const about = 'show' in action ? action.show : null;
    const [show, sum] =
      about === null
        ? [null, null]
        : await Promise.all([readShow(this.database, about, subjectsOf(action)), this.database.totals.get('library')]);
    if (about !== null && show === null) return fail({ code: 'UNKNOWN_SUBJECT', subject: about });
    const planned = changesCatalogue(action)
      ? await assertDefined(late, 'the scope is the wide one').planCatalogue(unit, action, show)
      : await planAction(unit, action, show);
    if (!planned.ok) return planned;
    const summary: Summary = {
      show: show?.ref ?? null,
      title: show?.title ?? null,
      ...planned.value.about,
      episode: planned.value.episode,
      count: unit.count(),
    };
    // Rows, journal entry and progress go out together: each round trip would wait behind the frame being painted.
    const written = late === null ? unit.write() : this.writeBothSides(unit, late);
    const [entry] = await Promise.all([
      this.journal(
        unit,
        { kind: 'do', target: 0, action: journalledAction(action), summary, changes: unit.changes() },
        show?.record ?? null,
      ),
      written,
      updateProgress(unit, show, written, sum ?? null),
    ]);
    return ok({ entry, left: [] });
  }

  /** Rows, and what the catalogue holds because of them: progress is derived from both. */
  private async writeBothSides(unit: UnitOfWork, late: LateParts): Promise<void> {
    await unit.write();
    await late.followCatalogue(this.database, late.followedBy(unit.changes()));
  }

  private async revert(
    unit: UnitOfWork,
    entry: JournalEntry,
    kind: 'undo' | 'redo',
    late: LateParts | null,
  ): Promise<Written> {
    if (late === null && changesCatalogue(entry.action)) throw new NeedsCatalogueError();
    const { left } = await collectRevert(unit, entry.changes, kind === 'undo' ? 'back' : 'forth');
    const count = unit.count();
    const relinked = unit.changes().some((one) => one.table === 'identities');
    if (count === 0 && !relinked) return fail({ code: 'CHANGED_SINCE', left });
    const identities = entry.changes.filter((one) => one.table === 'identities' && !isRelink(one));
    if (kind === 'redo') {
      const rows = await this.database.identities.bulkGet(identities.map((one) => one.key));
      restoreIdentities(unit, identities, new Set(rows.flatMap((row) => (row ? [row.id] : []))));
    }
    await (late === null ? unit.write() : this.writeBothSides(unit, late));
    const dropped: Change[] = kind === 'undo' ? await dropOrphans(unit, identities) : [];
    await updateProgress(unit, null, Promise.resolve(), null);
    const changes = [...unit.changes(), ...dropped];
    const written = await this.journal(
      unit,
      {
        kind,
        target: entry.seq,
        action: entry.action,
        summary: { ...entry.summary, count },
        changes,
      },
      null,
    );
    return ok({ entry: written, left });
  }

  /** Allocates the next number and writes the entry, inside the transaction of the rows it tells of. */
  private async journal(
    unit: UnitOfWork,
    what: Omit<JournalEntry, 'seq' | 'id' | 'at'>,
    record: LibraryRecord | null,
  ): Promise<JournalEntry> {
    const meta = record ?? (await this.database.meta.get('library'));
    if (meta?.key !== 'library') throw new Error('The library has no record of itself: it was not opened properly.');
    const entry: JournalEntry = { seq: meta.seq + 1, id: unit.newId(), at: unit.now, ...what };
    await Promise.all([this.database.journal.add(entry), this.database.meta.put({ ...meta, seq: entry.seq })]);
    return entry;
  }

  /**
   * One transaction. Most actions need the library's own tables only; what an undo is about is known inside, so it is
   * begun again with the whole catalogue where that turns out to be needed, before anything was written.
   */
  private async inTransaction(
    work: (unit: UnitOfWork, late: LateParts | null) => Promise<Written>,
    scope: 'library' | 'with-catalogue' = 'library',
  ): Promise<Written> {
    const { database, ports } = this;
    const late = scope === 'library' ? null : await loadLateParts();
    const tables = [...tablesOf(database), ...(late?.catalogueTables(database) ?? [])];
    try {
      // An async function, not one that returns a promise: Dexie tells by that whether to keep the transaction open
      // over awaits that are not database requests.
      return await database.transaction('rw', [...new Set(tables)], async () =>
        work(new UnitOfWork(database, ports.clock.now(), ports.newId), late),
      );
    } catch (cause) {
      // What was remembered of a catalogue that never came to be would pass for the next one of that revision.
      if (late !== null) forgetOutlines();
      if (!(cause instanceof NeedsCatalogueError)) throw cause;
      return this.inTransaction(work, 'with-catalogue');
    }
  }

  /** The transaction first, then the journal file's line: only after both is a change acknowledged. */
  private async acknowledge(write: () => Promise<Written>): Promise<Written> {
    const job = this.writeBoth(write);
    this.running.add(job);
    try {
      return await job;
    } finally {
      this.running.delete(job);
    }
  }

  private async writeBoth(write: () => Promise<Written>): Promise<Written> {
    let written: Written;
    try {
      written = await write();
    } catch (cause) {
      return fail({ code: 'NOT_STORED', cause: whyNotStored(cause), reverted: true });
    }
    if (!written.ok) return written;
    const { entry } = written.value;
    const appended = await this.ports.journalFile.append([entry]);
    if (appended.ok) return written;
    const reverted = await this.takeBack(entry).catch(() => null);
    const cause = appended.error.code === 'DISK_FULL' ? 'DISK_FULL' : 'JOURNAL_FILE';
    return fail({ code: 'NOT_STORED', cause, reverted: reverted?.ok ?? false });
  }

  private async takeBack(entry: JournalEntry): Promise<Written> {
    const target =
      entry.kind === 'do'
        ? entry
        : assertDefined(await this.database.journal.get(entry.target), 'an undo names its entry');
    const back = entry.kind === 'undo' ? 'redo' : 'undo';
    return this.inTransaction(async (unit, late) => this.revert(unit, target, back, late));
  }
}

/** Thrown before anything is written, by an undo or redo that also changes the catalogue. */
class NeedsCatalogueError extends Error {}

/** What only actions need that change the catalogue: code that no first screen waits for. */
type LateParts = Awaited<ReturnType<typeof loadLateParts>>;
async function loadLateParts() {
  const [planner, follow, load] = await Promise.all([
    import('../planners/catalogue'),
    import('../catalogue/follow'),
    import('../catalogue/loadPack'),
  ]);
  return { ...planner, ...follow, ...load };
}

/** What one action is about, where that is little: it is then read together with the show. */
function subjectsOf(action: Doable): Ref[] {
  if ('target' in action) {
    const { target } = action;
    return target.kind === 'episode' || target.kind === 'up-to' ? [target.episode] : [];
  }
  if ('episode' in action) return [action.episode];
  if (!('subject' in action)) return [];
  const subject = typeof action.subject === 'string' ? action.subject : action.subject.ref;
  return subject === action.show ? [] : [subject];
}

/** What an action may read or write. The big catalogue tables stay out, so that reading them never waits. */
function tablesOf(database: WatchbillDatabase): Table[] {
  const { episodes, seasons, journal, meta } = database;
  return [
    ...shelfTables(database),
    episodes,
    seasons,
    journal,
    meta,
    ...LIBRARY_TABLES.map((name) => database.table(name)),
  ];
}

/** What can happen to anybody is an answer; everything else is a fault of ours. */
function whyNotStored(cause: unknown): NotStoredCause {
  const fault = systemFaultOf(cause);
  if (fault === null) throw cause;
  return fault;
}
