import type { Change } from '../../../shared/library/journal';
import { IdentityRow, type LibraryId } from '../../../shared/library/rows';
import type { UnitOfWork } from './unit';

/**
 * Identities after an undo: those of this entry that nothing points to any more go, so that undoing everything
 * gives the library as it was. Runs after the rows of the entry are written, in the same transaction; answers the
 * changes for the journal.
 */
export async function dropOrphans(unit: UnitOfWork, changes: readonly Change[]): Promise<Change[]> {
  const { database } = unit;
  const touched = changes.filter((one) => one.table === 'identities').map((one) => one.key);
  const rows = (await database.identities.bulkGet(touched)).filter((row) => row !== undefined);
  const episodes = rows.filter((row) => row.kind !== 'show');
  const shows = rows.filter((row) => row.kind === 'show');
  const gone: Change[] = [];
  const drop = async (list: readonly IdentityRow[], needed: (id: LibraryId) => Promise<boolean>) => {
    const answers = await Promise.all(list.map((row) => needed(row.id)));
    const orphans = list.filter((_, index) => !answers[index]);
    await database.identities.bulkDelete(orphans.map((row) => row.id));
    gone.push(...orphans.map((row) => ({ table: 'identities', key: row.id, before: row, after: null }) as Change));
  };
  await drop(episodes, (id) => isSubject(unit, id));
  await drop(shows, (id) => showIsNeeded(unit, id));
  return gone;
}

/** Brings back identities that a redo needs and an undo took away. */
export function restoreIdentities(unit: UnitOfWork, changes: readonly Change[], present: ReadonlySet<string>): void {
  for (const { table, key, before, after } of changes) {
    if (table === 'identities' && !present.has(key)) unit.add('identities', IdentityRow.parse(after ?? before));
  }
}

const some = async (counts: PromiseLike<number>[]) => (await Promise.all(counts)).some((count) => count > 0);
const STATES = ['live', 'replaced', 'removed'];

async function isSubject({ database }: UnitOfWork, id: LibraryId): Promise<boolean> {
  const keys = STATES.map((state) => [id, state]);
  return some([
    database.plays.where('[episode+state]').anyOf(keys).limit(1).count(),
    database.skips.where('[episode+state]').anyOf(keys).limit(1).count(),
    database.reveals.where('[episode+state]').anyOf(keys).limit(1).count(),
    database.ratings.where('[subject+state]').anyOf(keys).limit(1).count(),
    database.favourites.where('[subject+state]').anyOf(keys).limit(1).count(),
  ]);
}

async function showIsNeeded({ database }: UnitOfWork, id: LibraryId): Promise<boolean> {
  const keys = STATES.map((state) => [id, state]);
  return some([
    database.identities.where('show').equals(id).limit(1).count(),
    database.passes.where('[show+state]').anyOf(keys).limit(1).count(),
    database.statuses.where('[show+state]').anyOf(keys).limit(1).count(),
    database.ratings.where('[show+state]').anyOf(keys).limit(1).count(),
    database.favourites.where('[show+state]').anyOf(keys).limit(1).count(),
    database.settings
      .where('[scope+name+state]')
      .anyOf(STATES.map((state) => [id, 'spoilers', state]))
      .limit(1)
      .count(),
  ]);
}
