import { isInLibrary } from '../../shelves/totals';
import type { WatchbillDatabase } from '../../database';
import type { ShelfRow } from '../../tables';
import { franchiseSlug } from '../franchise/franchiseSlug';
import { headOnShelf, readText, toldIn } from '../parts';
import type { LibraryItem } from '../views';

type Place = NonNullable<LibraryItem['franchise']>;

/** A show as the library lists it; null where no pack knows it. */
export function itemOf(row: ShelfRow, franchise: Place | null): LibraryItem | null {
  const head = headOnShelf(row);
  if (head === null || row.known === null) return null;
  const { sortTitle, premieredOn, endedOn, ended, network } = row.known;
  const { watched, total, plays, status, chosen, activity, rating, favourite } = row;
  const progress = { watched, total, plays, status, chosen, activity };
  const of = { sortTitle, premieredOn, endedOn, ended, network };
  return { head, ...of, progress, rating, favourite, inLibrary: isInLibrary(row), franchise };
}

/** Some shows of the library by their names: what is seen of a list, and no more. Without places in franchises. */
export async function readLibraryItems(
  database: WatchbillDatabase,
  shows: readonly string[],
): Promise<ReadonlyMap<string, LibraryItem>> {
  const rows = await database.shelves.bulkGet([...shows]);
  const items = rows.flatMap((row) => (row ? (itemOf(row, null) ?? []) : []));
  return new Map(items.map((item) => [item.head.ref, item]));
}

/** Every show that has a place in a franchise; in several, it is the last one's. */
export async function readFranchiseItems(database: WatchbillDatabase): Promise<LibraryItem[]> {
  const places = await readPlaces(database);
  const rows = await database.shelves.bulkGet([...places.keys()]);
  return rows.flatMap((row) => (row ? (itemOf(row, places.get(row.show) ?? null) ?? []) : []));
}

/** By show. Franchises are few, however many shows there are. */
export async function readPlaces(database: WatchbillDatabase): Promise<ReadonlyMap<string, Place>> {
  const franchises = await database.franchises.toArray();
  return new Map(
    franchises.flatMap(({ id, title, members }) =>
      members.map(({ show, airOrder, storyOrder, storyYears }) => {
        const named = { id, slug: franchiseSlug(id), title: readText(title) ?? '', lang: toldIn(title) };
        return [show, { ...named, airOrder, storyOrder, storyYears }] as const;
      }),
    ),
  );
}
