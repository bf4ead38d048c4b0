import type { Witness } from '../../shared/ipc/witness';
import type { WatchbillDatabase } from './database';

/**
 * What a library lacks of what the main process remembers of it: all of it, it is another one, actions that it once
 * had, the entry of its last action, or rows that no action took away.
 */
export type NotWhole = {
  code: 'LIBRARY_NOT_WHOLE';
  lack: 'everything' | 'same-library' | 'actions' | 'last-entry' | 'plays' | 'notes';
  expected: number;
  found: number;
};

export type LibraryRecord = { id: string; seq: number };

export function lacks(lack: NotWhole['lack'], expected: number, found: number): NotWhole {
  return { code: 'LIBRARY_NOT_WHOLE', lack, expected, found };
}

/**
 * The quick question before anything is shown: a few single rows, however long the library is. Null is whole, as far as
 * that tells. `record` is what the library says of itself, null where it says nothing.
 */
export async function askWitness(
  database: WatchbillDatabase,
  witness: Witness | null,
  record: LibraryRecord | null,
): Promise<NotWhole | null> {
  if (witness !== null && witness.seq > 0) {
    if (record === null) return lacks('everything', witness.seq, 0);
    if (record.id !== witness.library) return lacks('same-library', witness.seq, record.seq);
    if (record.seq < witness.seq) return lacks('actions', witness.seq, record.seq);
    const seemsEmpty =
      (witness.plays > 0 && !(await hasAny(database, 'plays'))) ||
      (witness.notes > 0 && !(await hasAny(database, 'notes')));
    // It may have been emptied in order: only then the actions since are read before the first paint.
    if (seemsEmpty) {
      const { countLibrary } = await import('./countLibrary');
      const counted = await countLibrary(database, witness, record);
      if (!counted.ok) return counted.error;
    }
  }
  // Number and entry are written together: where the entry is missing, a part of the database is.
  if (record === null || record.seq === 0 || (await database.journal.get(record.seq))) return null;
  return lacks('last-entry', record.seq, record.seq - 1);
}

async function hasAny(database: WatchbillDatabase, table: 'plays' | 'notes'): Promise<boolean> {
  return (await database.table(table).limit(1).primaryKeys()).length > 0;
}
