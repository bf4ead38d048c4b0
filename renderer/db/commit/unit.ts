import {
  LIBRARY_ROWS,
  type LibraryId,
  type LibraryRow,
  type LibraryTable,
  type Ref,
} from '../../../shared/library/rows';
import type { Change } from '../../../shared/library/journal';
import type { PlayRow } from '../../../shared/library/rows';
import type { WatchbillDatabase } from '../database';

type Pending = { before: unknown; after: unknown };

/** Life fields of a new row. */
export type NewLife = { id: string; createdAt: number; replaces: string | null; state: 'live' };

/**
 * One unit of work inside a transaction: collects the rows that an action writes, then writes them all at once.
 * Collecting first keeps the round trips to the database few, and gives the journal its before and after.
 */
export class UnitOfWork {
  private readonly pending = new Map<LibraryTable, Map<string, Pending>>();
  /** Plays that are new and live: progress can be carried forward without reading the show's plays. */
  readonly addedPlays: { play: PlayRow; ref: Ref }[] = [];
  /** Shows whose progress must be rebuilt from their rows. */
  readonly showsToRebuild = new Set<LibraryId>();

  constructor(
    readonly database: WatchbillDatabase,
    readonly now: number,
    readonly newId: () => string,
  ) {}

  life(replaces: string | null = null): NewLife {
    return { id: this.newId(), createdAt: this.now, replaces, state: 'live' };
  }

  /** A row that is new. */
  add<T extends LibraryTable>(table: T, row: LibraryRow<T>): void {
    this.set(table, row.id, { before: null, after: row });
  }

  /** A row that changes; `before` is the row as it is stored. */
  change<T extends LibraryTable>(table: T, before: LibraryRow<T>, after: LibraryRow<T>): void {
    const earlier = this.pending.get(table)?.get(before.id);
    this.set(table, before.id, { before: earlier ? earlier.before : before, after });
  }

  /** A row that goes: only undo takes rows away, an action leaves tombstones. */
  drop<T extends LibraryTable>(table: T, before: LibraryRow<T>): void {
    this.set(table, before.id, { before, after: null });
  }

  /**
   * An identity that this action needs. It is journalled unchanged, so that a redo can bring it back should an
   * undo of the action that made it have taken it away.
   */
  touchIdentity(row: LibraryRow<'identities'>): void {
    if (!this.pending.get('identities')?.has(row.id)) this.set('identities', row.id, { before: row, after: row });
  }

  private set(table: LibraryTable, key: string, entry: Pending): void {
    const rows = this.pending.get(table) ?? new Map<string, Pending>();
    rows.set(key, entry);
    this.pending.set(table, rows);
  }

  changes(): Change[] {
    return [...this.pending].flatMap(([table, rows]) =>
      [...rows].map(([key, { before, after }]) => ({ table, key, before, after }) as Change),
    );
  }

  /**
   * What the action was about, counted: plays where there are any, else the other rows. Identities are bookkeeping,
   * and a skip taken back or a status set along with a mark is not counted beside it.
   */
  count(): number {
    const counted = this.pending.has('plays') ? ['plays'] : [...this.pending.keys()];
    return counted.reduce((sum, table) => {
      const rows = table === 'identities' ? undefined : this.pending.get(table as LibraryTable);
      return sum + [...(rows?.values() ?? [])].filter((one) => !isSuperseded(one)).length;
    }, 0);
  }

  /** Validates and writes everything. All requests go out together; the transaction keeps their order. */
  async write(): Promise<void> {
    const work: PromiseLike<unknown>[] = [];
    for (const [name, rows] of this.pending) {
      const table = this.database.table<LibraryRow, string>(name);
      const changed = [...rows.values()].filter((one) => one.before !== one.after);
      const puts = changed.filter((one) => one.after !== null).map((one) => LIBRARY_ROWS[name].parse(one.after));
      const gone = [...rows].filter(([, one]) => one.after === null).map(([key]) => key);
      const [only] = puts;
      if (puts.length === 1 && only) work.push(table.put(only));
      else if (puts.length > 1) work.push(table.bulkPut(puts));
      if (gone.length > 0) work.push(table.bulkDelete(gone));
    }
    await Promise.all(work);
  }
}

/** A predecessor that gave way to its successor is not counted beside it. */
function isSuperseded({ after }: Pending): boolean {
  return typeof after === 'object' && after !== null && 'state' in after && after.state === 'replaced';
}
