import type { NoteRow } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';

/**
 * The notes that hold and that something that happened to these shows may open or close: those about them or somebody in
 * them, those with a gate in them, and, where a show has cards, all about people, who are in several shows. The indexes
 * find them, however many other notes there are. Not for screens: it also has what may not be read.
 * @param shows catalogue ids, and identities of shows that no pack knows.
 */
export async function readNotesTouchedBy(database: WatchbillDatabase, shows: readonly string[]): Promise<NoteRow[]> {
  const [found, known] = await Promise.all([
    database.outlines.bulkGet([...shows]),
    database.identities
      .where('catalogue')
      .anyOf([...shows])
      .primaryKeys(),
  ]);
  const outlines = found.filter((row) => row !== undefined);
  const identities = [...new Set([...known, ...shows])];
  const rows = await Promise.all([
    database.notes
      .where('[show+state]')
      .anyOf(identities.map((show) => [show, 'live']))
      .toArray(),
    readBehindGates(database, outlines),
    outlines.length < shows.length ? readBehindUnknown(database, identities) : [],
    outlines.some(({ companion }) => companion)
      ? database.notes.where('[subject.kind+state]').equals(['person', 'live']).toArray()
      : [],
  ]);
  return [...new Map(rows.flat().map((row) => [row.id, row])).values()].filter(({ state }) => state === 'live');
}

/** The versions that hold of these notes. */
export function readLiveOf({ notes }: WatchbillDatabase, ids: readonly string[]): Promise<NoteRow[]> {
  return notes
    .where('[note+state]')
    .anyOf(ids.map((note) => [note, 'live']))
    .toArray();
}

/**
 * Ids of a show's episodes mostly stand side by side in their order: one request from the first to the last, where one
 * for each would be hundreds. What else lies between is left out afterwards.
 */
async function readBehindGates({ notes }: WatchbillDatabase, outlines: readonly OutlineRow[]): Promise<NoteRow[]> {
  const rows = await Promise.all(
    outlines.map(async ({ places }) => {
      const episodes = new Set(places.map(({ ref }) => ref));
      const inOrder = [...episodes].toSorted((one, other) => (one < other ? -1 : 1));
      const [first, last] = [inOrder[0], inOrder.at(-1)];
      if (first === undefined || last === undefined) return [];
      const between = await notes.where('gates').between(first, last, true, true).toArray();
      return between.filter(({ gates }) => gates.some((gate) => episodes.has(gate)));
    }),
  );
  return rows.flat();
}

/** Gates in shows that no pack knows (any more): the library has an identity of each of their episodes. */
async function readBehindUnknown(
  { identities, notes }: WatchbillDatabase,
  shows: readonly string[],
): Promise<NoteRow[]> {
  const episodes = await identities
    .where('show')
    .anyOf([...shows])
    .toArray();
  const refs = episodes.flatMap(({ id, catalogue }) => (catalogue === null ? [id] : [id, catalogue]));
  return notes.where('gates').anyOf(refs).toArray();
}
