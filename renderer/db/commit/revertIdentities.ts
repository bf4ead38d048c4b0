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
  const parts = rows.filter((row) => row.show !== null);
  const people = rows.filter((row) => row.kind === 'person');
  const shows = rows.filter((row) => row.kind === 'show');
  const gone: Change[] = [];
  const drop = async (list: readonly IdentityRow[], needed: (row: IdentityRow) => Promise<boolean>) => {
    const answers = await Promise.all(list.map(needed));
    const orphans = list.filter((_, index) => !answers[index]);
    await database.identities.bulkDelete(orphans.map((row) => row.id));
    gone.push(...orphans.map((row) => ({ table: 'identities' as const, key: row.id, before: row, after: null })));
  };
  const subjects = await subjectsInUse(unit, new Set(parts.flatMap((row) => row.show ?? [])));
  await drop(parts, async (row) => subjects.has(row.id));
  await drop(people, (row) => personIsNeeded(unit, row.id));
  await drop(shows, (row) => showIsNeeded(unit, row.id));
  return gone;
}

/** Brings back identities that a redo needs and an undo took away. */
export function restoreIdentities(unit: UnitOfWork, changes: readonly Change[], present: ReadonlySet<string>): void {
  for (const { table, key, before, after } of changes) {
    if (table === 'identities' && !present.has(key)) unit.add('identities', IdentityRow.parse(after ?? before));
  }
}

const STATES = ['live', 'replaced', 'removed'];

/** Every episode, season and character of these shows that a row of any state points to. Few requests, however many rows. */
export async function subjectsInUse(
  { database }: Pick<UnitOfWork, 'database'>,
  shows: ReadonlySet<LibraryId>,
): Promise<Set<LibraryId>> {
  const ranges = [...shows].flatMap((show) => STATES.map((state) => [show, state] as const));
  const reads = ranges.flatMap(([show, state]) => {
    const key = [show, state];
    const plays = database.plays.where('[show+state+order]').between([show, state, -Infinity], [show, state, Infinity]);
    return [
      plays.toArray((rows) => rows.map((row) => row.episode)),
      database.skips
        .where('[show+state]')
        .equals(key)
        .toArray((rows) => rows.map((row) => row.episode)),
      database.reveals
        .where('[show+state]')
        .equals(key)
        .toArray((rows) => rows.map((row) => row.episode)),
      database.ratings
        .where('[show+state]')
        .equals(key)
        .toArray((rows) => rows.map((row) => row.subject)),
      database.favourites
        .where('[show+state]')
        .equals(key)
        .toArray((rows) => rows.map((row) => row.subject)),
      database.listItems
        .where('[show+state]')
        .equals(key)
        .toArray((rows) => rows.map((row) => row.subject)),
      database.notes
        .where('[show+state]')
        .equals(key)
        .toArray((rows) => rows.map((row) => row.subject.ref)),
    ];
  });
  return new Set((await Promise.all(reads)).flat());
}

/** Whether a row of any state, or an identity, is about a show. */
export async function showIsNeeded({ database }: Pick<UnitOfWork, 'database'>, id: LibraryId): Promise<boolean> {
  const { passes, statuses, ratings, favourites, notes, listItems } = database;
  const tables = [passes, statuses, ratings, favourites, notes, listItems];
  const rows = await Promise.all([
    database.identities.where('show').equals(id).first(),
    ...STATES.flatMap((state) => [
      ...tables.map((table) => table.where('[show+state]').equals([id, state]).first()),
      database.settings.where('[scope+name+state]').equals([id, 'spoilers', state]).first(),
    ]),
  ]);
  return rows.some((row) => row !== undefined);
}

/** Only notes point to a person. */
async function personIsNeeded({ database }: UnitOfWork, id: LibraryId): Promise<boolean> {
  const rows = await Promise.all(
    STATES.map((state) => database.notes.where('[subject.ref+state]').equals([id, state]).first()),
  );
  return rows.some((row) => row !== undefined);
}
