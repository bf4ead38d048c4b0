import type { WatchbillDatabase } from './database';

/** Up to where something derived from the library and the catalogue has been brought. */
export type Stand = {
  /** The library that it is of. */
  library: string;
  /** The last journal entry that is in it, by its number and by its id: two histories may have the same numbers. */
  seq: number;
  entry: string | null;
  /** The revision of the catalogue. */
  revision: number;
};

/** Where the database stands now: what is committed, by whichever window. */
export async function readStand(database: WatchbillDatabase): Promise<Stand> {
  const { meta, journal } = database;
  return database.transaction('r', [meta, journal], async () => {
    const [library, catalogue] = await meta.bulkGet(['library', 'catalogue']);
    const revision = catalogue?.key === 'catalogue' ? catalogue.revision : 0;
    if (library?.key !== 'library') return { library: '', seq: 0, entry: null, revision };
    const entry = library.seq === 0 ? undefined : await journal.get(library.seq);
    return { library: library.id, seq: library.seq, entry: entry?.id ?? null, revision };
  });
}

/** Whether nothing was done and no pack was loaded between them. */
export function isSameStand(one: Stand, other: Stand): boolean {
  return (
    one.seq === other.seq &&
    one.revision === other.revision &&
    one.library === other.library &&
    one.entry === other.entry
  );
}

/** Whether `later` is the same history, further on: then what happened between them is in the journal. */
export async function continues(database: WatchbillDatabase, earlier: Stand, later: Stand): Promise<boolean> {
  if (earlier.library !== later.library || earlier.revision !== later.revision || earlier.seq > later.seq) return false;
  if (earlier.seq === 0) return true;
  return (await database.journal.get(earlier.seq))?.id === earlier.entry;
}
