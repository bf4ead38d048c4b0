import type { OwnShow, OwnShowSource } from '../../../../shared/library/ownShow';
import { ownShowId } from '../../catalogue/ownShowRows';
import type { WatchbillDatabase } from '../../database';
import { markedParts } from './markedParts';
import { compareNames } from '../../../../shared/util/collate';

/** An own show to be edited: the version that holds, and the keys that something of the viewer's hangs on. */
export type OwnShowView = {
  pack: string;
  slug: string;
  version: string;
  content: OwnShow;
  marked: ReadonlySet<string>;
};

export async function readOwnShow(database: WatchbillDatabase, pack: string): Promise<OwnShowView | null> {
  const [row, outline] = await Promise.all([
    database.ownShows.where('[pack+state]').equals([pack, 'live']).first(),
    database.outlines.get(ownShowId(pack)),
  ]);
  if (!row || !outline) return null;
  const marked = await markedParts(database, ownShowId(pack));
  const keys = new Set(marked.map((ref) => ref.split(':').at(-1) ?? ''));
  return { pack, slug: outline.slug, version: row.id, content: row.content, marked: keys };
}

/** What the page of a show says of where it is from; null for shows of built-in packs. */
export type ShowOrigin = {
  own: { pack: string; origin: OwnShow['origin']; source: OwnShowSource | null } | null;
  added: { name: string; title: string; licence: string } | null;
  gone: number;
};

export async function readShowOrigin(database: WatchbillDatabase, show: string): Promise<ShowOrigin | null> {
  const pack = show.split(':')[1] ?? '';
  const [own, added, loaded] = await Promise.all([
    database.ownShows.where('[pack+state]').equals([pack, 'live']).first(),
    database.addedPacks.where('[name+state]').equals([pack, 'live']).first(),
    database.packs.get(pack),
  ]);
  if (own) {
    const { origin, source, seasons } = own.content;
    const gone = seasons.reduce((sum, one) => sum + one.episodes.filter((episode) => episode.gone).length, 0);
    return { own: { pack, origin, source }, added: null, gone };
  }
  if (!added || !loaded) return null;
  return { own: null, added: { name: pack, title: loaded.title, licence: loaded.licence }, gone: 0 };
}

/** The shows and films that the viewer keeps, by title. */
export async function readOwnShows(
  database: WatchbillDatabase,
): Promise<{ pack: string; slug: string; title: string; origin: OwnShow['origin'] }[]> {
  const rows = (await database.ownShows.toArray()).filter((row) => row.state === 'live');
  const outlines = await database.outlines.bulkGet(rows.map((row) => ownShowId(row.pack)));
  return rows
    .flatMap(({ pack, content: { title, origin } }, index) => {
      const outline = outlines[index];
      return outline ? [{ pack, slug: outline.slug, title, origin }] : [];
    })
    .toSorted((a, b) => compareNames(a.title, b.title));
}
