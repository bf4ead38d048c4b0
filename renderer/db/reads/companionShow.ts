import type { WatchbillDatabase } from '../database';
import type { OutlineRow } from '../tables';
import { headOf } from './parts';
import { readCompanionOutlines } from './shelves';
import type { ShowHead } from './views';

/**
 * The show whose companion the window offers: the first of `slugs` that has one (the show of the address, then the one
 * opened last), else the one touched last, else the first that a pack brought. Null while no show has a companion.
 */
export async function readCompanionShow(
  database: WatchbillDatabase,
  slugs: readonly string[],
): Promise<ShowHead | null> {
  const asked = await database.outlines.where('slug').anyOf(slugs).toArray();
  for (const slug of slugs) {
    const found = asked.find((outline) => outline.slug === slug && outline.companion);
    if (found) return headOf(found);
  }
  const outline = await findTouchedLast(database);
  return outline ? headOf(outline) : null;
}

async function findTouchedLast(database: WatchbillDatabase): Promise<OutlineRow | undefined> {
  const outlines = await readCompanionOutlines(database);
  const rows = await database.progress
    .where('catalogue')
    .anyOf(outlines.map(({ show }) => show))
    .toArray();
  const activity = new Map(rows.map((row) => [row.catalogue, row.activity]));
  const touched = (outline: OutlineRow) => activity.get(outline.show) ?? 0;
  return outlines.toSorted((a, b) => touched(b) - touched(a))[0];
}
