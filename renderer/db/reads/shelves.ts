import type { LibraryId } from '../../../shared/library/rows';
import { readingLanguage } from '../../../shared/pack/readText';
import type { WatchbillDatabase } from '../database';
import { NO_TOTALS } from '../shelves/totals';
import type { OutlineRow, ShelfRow, TotalsRow } from '../tables';
import { headOnShelf } from './parts';
import type { ShowHead } from './views';

/** What all shows together have, in one row. */
export async function readTotals({ totals }: WatchbillDatabase): Promise<TotalsRow> {
  return (await totals.get('library')) ?? NO_TOTALS;
}

/** Outlines of the shows with a companion: few, however many shows there are. */
export async function readCompanionOutlines({ shelves, outlines }: WatchbillDatabase): Promise<OutlineRow[]> {
  const shows = await shelves.where('flags').equals('companion').primaryKeys();
  return (await outlines.bulkGet(shows)).filter((row) => row !== undefined);
}

/** The shows touched last, newest first. */
export function readTouchedLast({ shelves }: WatchbillDatabase, most: number, skip = 0): Promise<ShelfRow[]> {
  return shelves.orderBy('[recent+byTitle]').offset(skip).limit(most).toArray();
}

/** A show of which something is watched, for a choice among them. */
export type BegunShow = { id: LibraryId; head: ShowHead };

let begun: { database: WatchbillDatabase; mark: string; shows: BegunShow[] } | null = null;

/**
 * All shows of which something is watched, by title. One row more or less in the library reads them anew; a mark of a
 * show that is among them already does not, so that a page with such a choice stays as quick as without.
 */
export async function readBegunShows(database: WatchbillDatabase): Promise<BegunShow[]> {
  const [totals, meta] = await Promise.all([readTotals(database), database.meta.get('catalogue')]);
  const mark = `${meta?.key === 'catalogue' ? meta.revision : 0} ${totals.begun} ${totals.begunSum} ${readingLanguage()}`;
  if (begun?.database === database && begun.mark === mark) return begun.shows;
  const rows = await database.shelves.orderBy('byTitle').toArray();
  const shows = rows.flatMap((row) => {
    const head = headOnShelf(row);
    return head !== null && row.plays > 0 && row.identity !== null ? [{ id: row.identity, head }] : [];
  });
  begun = { database, mark, shows };
  return shows;
}
