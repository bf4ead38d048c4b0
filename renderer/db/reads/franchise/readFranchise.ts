import type { WatchbillDatabase } from '../../database';
import { itemOf } from '../library/libraryItems';
import { readText, toldIn } from '../parts';
import type { Lang, LibraryItem } from '../views';
import { franchiseSlug } from './franchiseSlug';

/** `#/franchise/<slug>` */
export type FranchisePage = {
  id: string;
  slug: string;
  title: string;
  lang?: Lang;
  /** Every member that the catalogue knows, with its place in this franchise. */
  items: (LibraryItem & { franchise: NonNullable<LibraryItem['franchise']> })[];
};

/** All series and films of a franchise with what the viewer has seen of each; null when there is none of this name. */
export async function readFranchise(database: WatchbillDatabase, slug: string): Promise<FranchisePage | null> {
  const franchises = await database.franchises.toArray();
  const found = franchises.find((franchise) => franchiseSlug(franchise.id) === slug);
  if (!found) return null;
  const named = { title: readText(found.title) ?? '', lang: toldIn(found.title) };
  const rows = await database.shelves.bulkGet(found.members.map(({ show }) => show));
  const items = found.members.flatMap(({ airOrder, storyOrder, storyYears }, index) => {
    const row = rows[index];
    const item = row ? itemOf(row, null) : null;
    // A show may belong to several; here its place in this one counts.
    return item ? [{ ...item, franchise: { id: found.id, slug, ...named, airOrder, storyOrder, storyYears } }] : [];
  });
  return { id: found.id, slug, ...named, items };
}

/** The franchise that a show belongs to, as links name it; null for none. */
export async function readFranchiseOf(
  database: WatchbillDatabase,
  show: string,
): Promise<Pick<FranchisePage, 'slug' | 'title' | 'lang'> | null> {
  const franchises = await database.franchises.toArray();
  const found = franchises.find(({ members }) => members.some((member) => member.show === show));
  if (!found) return null;
  return { slug: franchiseSlug(found.id), title: readText(found.title) ?? '', lang: toldIn(found.title) };
}
