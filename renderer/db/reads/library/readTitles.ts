import type { WatchbillDatabase } from '../../database';

/** A show and what a filter by title looks at: its titles in all languages, so that it is the same in each. */
export type TitledShow = { show: string; text: string };

/** Rows in one request: the page gets its turn between two. */
const CHUNK = 1_000;

let known: { database: WatchbillDatabase; revision: number; titles: readonly TitledShow[] } | null = null;

/** Without accents and case: what is typed in haste is found. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * The titles of all shows. Read once for as long as something is typed: titles change with the catalogue only, so that
 * a mark reads none of them again.
 */
export async function readTitles(database: WatchbillDatabase): Promise<readonly TitledShow[]> {
  const meta = await database.meta.get('catalogue');
  const revision = meta?.key === 'catalogue' ? meta.revision : 0;
  if (known?.database === database && known.revision === revision) return known.titles;
  const titles = await readAll(database);
  known = { database, revision, titles };
  return titles;
}

/** Nothing is typed any more. */
export function forgetTitles(): void {
  known = null;
}

async function readAll({ shelves }: WatchbillDatabase): Promise<TitledShow[]> {
  const titles: TitledShow[] = [];
  for (let last = ''; ;) {
    // oxlint-disable-next-line no-await-in-loop -- some after the others
    const rows = await shelves.where('show').above(last).limit(CHUNK).toArray();
    const end = rows.at(-1);
    if (end === undefined) return titles;
    for (const { show, known: head } of rows)
      if (head !== null)
        titles.push({ show, text: plain([head.title, head.sortTitle, ...Object.values(head.titles ?? {})].join(' ')) });
    last = end.show;
  }
}
