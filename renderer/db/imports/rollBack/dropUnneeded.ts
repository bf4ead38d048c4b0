import { LIBRARY_TABLES, type IdentityRow, type ListRow, type OwnShowRow } from '../../../../shared/library/rows';
import { ownEpisodeId, ownSeasonId, ownShowId } from '../../catalogue/ownShowRows';
import { ownShowTables, putOwnShows } from '../../catalogue/ownShows';
import { showIsNeeded, subjectsInUse } from '../../commit/revertIdentities';
import type { WatchbillDatabase } from '../../database';
import type { Shelf } from './shelf';

/** Shows in one transaction. */
const SHOWS = 20;

/**
 * Takes out what an import has made and nothing needs any more: identities, lists without anything in them, and shows of
 * its own with their catalogue. What goes of the last two is kept on the shelf; identities are there with their rows.
 */
export async function dropUnneeded(
  database: WatchbillDatabase,
  id: string,
  shows: readonly string[],
  shelf: Shelf | null,
): Promise<void> {
  for (let start = 0; start < shows.length; start += SHOWS) {
    // oxlint-disable-next-line no-await-in-loop -- some after the others
    await dropIdentities(database, id, shows.slice(start, start + SHOWS));
  }
  await dropOwnShows(database, id, shelf);
  await dropLists(database, id, shelf);
}

async function dropIdentities(database: WatchbillDatabase, id: string, shows: readonly string[]): Promise<void> {
  const tables = LIBRARY_TABLES.map((name) => database.table(name));
  await database.transaction('rw', tables, async () => {
    const used = await subjectsInUse({ database }, new Set(shows));
    const parts = await database.identities
      .where('show')
      .anyOf([...shows])
      .toArray();
    const unused = parts.filter((row) => row.import === id && !used.has(row.id));
    await database.identities.bulkDelete(unused.map((row) => row.id));
    const rows = await database.identities.bulkGet([...shows]);
    const needed = await Promise.all(shows.map((show) => showIsNeeded({ database }, show)));
    const gone = rows.filter((row, index): row is IdentityRow => row?.import === id && needed[index] === false);
    await database.identities.bulkDelete(gone.map((row) => row.id));
  });
}

async function dropOwnShows(database: WatchbillDatabase, id: string, shelf: Shelf | null): Promise<void> {
  const mine = madeBy(id, await database.ownShows.where('import').equals(id).toArray());
  for (let start = 0; start < mine.length; start += SHOWS) {
    const some = mine.slice(start, start + SHOWS);
    // oxlint-disable-next-line no-await-in-loop -- some after the others
    const part = shelf === null ? null : await shelf.part({ ownShows: some });
    const tables = [...ownShowTables(database), database.ownShows, database.identities, database.importShelf];
    // oxlint-disable-next-line no-await-in-loop -- as above
    await database.transaction('rw', tables, async () => {
      const gone: OwnShowRow[] = [];
      const back: OwnShowRow[] = [];
      for (const row of some) {
        // oxlint-disable-next-line no-await-in-loop -- in one transaction
        const now = await database.ownShows.get(row.id);
        // oxlint-disable-next-line no-await-in-loop -- as above
        const before = row.replaces === null ? null : ((await database.ownShows.get(row.replaces)) ?? null);
        // oxlint-disable-next-line no-await-in-loop -- as above
        if (now?.state !== 'live' || (await isNeeded(database, row, before))) continue;
        gone.push(row);
        if (before) back.push({ ...before, state: 'live' });
      }
      if (gone.length === 0) return;
      await database.ownShows.bulkDelete(gone.map((row) => row.id));
      await database.ownShows.bulkPut(back);
      const packs = gone.map((row) => row.pack);
      await putOwnShows(database, packs, back);
      if (part) await database.importShelf.add(part);
    });
  }
}

/** Live rows that the import itself wrote: a list that was renamed here still says which import it came with. */
function madeBy<T extends OwnShowRow | ListRow>(id: string, rows: readonly T[]): T[] {
  const ids = new Set(rows.map((row) => row.id));
  return rows.filter((row) => row.state === 'live' && row.import === id && !ids.has(row.replaces ?? ''));
}

/** Whether an identity names something that only this row of the show has. */
async function isNeeded(database: WatchbillDatabase, row: OwnShowRow, before: OwnShowRow | null): Promise<boolean> {
  const kept = before === null ? new Set<string>() : idsOf(before);
  const ids = [...idsOf(row)].filter((one) => !kept.has(one));
  return (await database.identities.where('catalogue').anyOf(ids).count()) > 0;
}

function idsOf({ pack, content }: OwnShowRow): Set<string> {
  return new Set([
    ownShowId(pack),
    ...content.seasons.flatMap(({ number, episodes }) => [
      ownSeasonId(pack, number),
      ...episodes.map(({ key }) => ownEpisodeId(pack, key)),
    ]),
  ]);
}

async function dropLists(database: WatchbillDatabase, id: string, shelf: Shelf | null): Promise<void> {
  const mine = madeBy(id, await database.lists.where('import').equals(id).toArray());
  if (mine.length === 0) return;
  const part = shelf === null ? null : await shelf.part({ lists: mine });
  await database.transaction('rw', [database.lists, database.listItems, database.importShelf], async () => {
    const items = await Promise.all(
      mine.flatMap(({ list }) =>
        ['live', 'replaced', 'removed'].map((state) =>
          database.listItems.where('[list+state]').equals([list, state]).count(),
        ),
      ),
    );
    const gone = mine.filter((_, index) => items.slice(index * 3, index * 3 + 3).every((count) => count === 0));
    await database.lists.bulkDelete(gone.map((row) => row.id));
    if (part && gone.length > 0) await database.importShelf.add(part);
  });
}
