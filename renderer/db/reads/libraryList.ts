import type { WatchbillDatabase } from '../database';
import { franchiseSlug } from './franchise/franchiseSlug';
import { headOf, progressOf, progressView, readText } from './parts';
import type { LibraryItem } from './views';

/** All shows that the catalogue knows, with what the library holds of each. */
export async function readLibrary(database: WatchbillDatabase): Promise<LibraryItem[]> {
  const [outlines, progress, franchises] = await Promise.all([
    database.outlines.toArray(),
    database.progress.toArray(),
    database.franchises.toArray(),
  ]);
  const byShow = new Map(progress.map((row) => [row.catalogue, row]));
  const places = new Map(
    franchises.flatMap((franchise) =>
      franchise.members.map(({ show, airOrder, storyOrder, storyYears }) => [
        show as string,
        {
          id: franchise.id,
          slug: franchiseSlug(franchise.id),
          title: readText(franchise.title) ?? '',
          airOrder,
          storyOrder,
          storyYears,
        },
      ]),
    ) as [string, NonNullable<LibraryItem['franchise']>][],
  );
  return outlines.map((outline) => {
    const known = byShow.get(outline.show);
    const row = progressOf(outline, known);
    const { sortTitle, premieredOn, endedOn, ended, network } = outline;
    return {
      head: headOf(outline),
      sortTitle,
      premieredOn,
      endedOn,
      ended,
      network,
      progress: progressView(row),
      rating: row.ratings[outline.show] ?? null,
      favourite: row.favourites.includes(outline.show),
      inLibrary: known !== undefined && (known.plays > 0 || known.chosen !== null),
      franchise: places.get(outline.show) ?? null,
    };
  });
}
