import { usualMinutes } from '../../../../shared/statistics/usualMinutes';
import type { CountedPlay } from '../../../../shared/statistics/tally';
import type { LibraryId } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import { readStand, type Stand } from '../../stand';
import { headOf, headOnShelf, readText } from '../parts';
import type { ShowHead } from '../views';

/** The viewings of one show, ready to be counted. */
export type CountedShow = { show: LibraryId; usual: number | null; plays: CountedPlay[] };

/** Shows that are read at once: one after the other would wait for the disk a thousand times. */
const AT_ONCE = 24;
/** Rows in one request. */
const CHUNK = 1_000;

/** All viewings, or those of one show, some shows at a time: a large library is never in memory as a whole. */
export async function* readCountedPlays(
  database: WatchbillDatabase,
  only: LibraryId | null,
): AsyncGenerator<CountedShow> {
  const seen =
    only === null ? await readBegun(database) : [{ show: only, catalogue: await catalogueOf(database, only) }];
  const { plays, identities, passes, episodes } = database;
  for (let start = 0; start < seen.length; start += AT_ONCE) {
    const some = seen.slice(start, start + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- only some shows at a time are in memory
    yield* await database.transaction('r', [plays, identities, passes, episodes], async () =>
      Promise.all(some.map((row) => readShow(database, row))),
    );
  }
}

type Begun = { show: LibraryId; catalogue: string | null };

/** Names only: what a show has is read when it is its turn. */
async function readBegun({ shelves }: WatchbillDatabase): Promise<Begun[]> {
  const begun: Begun[] = [];
  for (let last = ''; ;) {
    // oxlint-disable-next-line no-await-in-loop -- some after the others
    const rows = await shelves.where('show').above(last).limit(CHUNK).toArray();
    for (const { show, identity, known, plays } of rows)
      if (plays > 0 && identity !== null) begun.push({ show: identity, catalogue: known === null ? null : show });
    const end = rows.at(-1);
    if (end === undefined) return begun;
    last = end.show;
  }
}

async function catalogueOf({ progress }: WatchbillDatabase, show: LibraryId): Promise<string | null> {
  return (await progress.get(show))?.catalogue ?? null;
}

async function readShow(database: WatchbillDatabase, { show, catalogue }: Begun): Promise<CountedShow> {
  const range = [
    [show, 'live', -Infinity],
    [show, 'live', Infinity],
  ] as const;
  const [plays, identities, passes, episodes] = await Promise.all([
    database.plays
      .where('[show+state+order]')
      .between(...range)
      .toArray(),
    database.identities.where('show').equals(show).toArray(),
    database.passes.where('[show+state]').equals([show, 'live']).toArray(),
    catalogue === null
      ? []
      : database.episodes
          .where('[show+season+number]')
          .between([catalogue, -Infinity, -Infinity], [catalogue, Infinity, Infinity])
          .toArray(),
  ]);
  const minutesOf = new Map(episodes.map((one) => [one.id as string, one.minutes]));
  const refOf = new Map(identities.map((one) => [one.id, one.catalogue]));
  const numberOf = new Map(passes.map((one) => [one.pass, one.number]));
  return {
    show,
    usual: usualMinutes(episodes.map((one) => (one.kind === 'special' ? null : one.minutes))),
    plays: plays.map(({ precision, at, zone, from, to, order, origin, episode, pass }) => ({
      precision,
      at,
      zone,
      from,
      to,
      order,
      origin: origin.kind,
      minutes: minutesOf.get(refOf.get(episode) ?? '') ?? null,
      pass: pass === null ? 1 : (numberOf.get(pass) ?? 1),
    })),
  };
}

/** `#/statistics`, apart from what is counted: the shows that can be chosen, franchises, and what changes it. */
export type StatisticsPage = {
  shows: { id: LibraryId; head: ShowHead; plays: number; rated: number }[];
  franchises: { id: string; title: string; shows: { head: ShowHead; watched: number; total: number }[] }[];
  /** Another one means that something was done, or that episodes may have other lengths. */
  stand: Stand;
};

export async function readStatisticsPage(database: WatchbillDatabase): Promise<StatisticsPage> {
  const [rows, franchises, stand] = await Promise.all([
    database.shelves.orderBy('byTitle').toArray(),
    database.franchises.toArray(),
    readStand(database),
  ]);
  const rowOf = new Map(rows.map((row) => [row.show, row]));
  return {
    shows: rows.flatMap((row) => {
      const head = headOnShelf(row);
      const { identity, plays, rated } = row;
      return head !== null && identity !== null && plays > 0 ? [{ id: identity, head, plays, rated }] : [];
    }),
    franchises: franchises
      .map(({ id, title, members }) => ({
        id,
        title: readText(title) ?? '',
        shows: members
          .toSorted((a, b) => a.airOrder - b.airOrder)
          .flatMap(({ show }) => {
            const row = rowOf.get(show);
            const head = row ? headOnShelf(row) : null;
            return row && head ? [{ head, watched: row.seen, total: row.total }] : [];
          }),
      }))
      .filter(({ shows }) => shows.some(({ watched }) => watched > 0)),
    stand,
  };
}

/** The viewer's own ratings of a show: season by season, episode by episode. */
export type RatingsOfShow = {
  head: ShowHead;
  seasons: { number: number; episodes: { number: number; rating: number | null; watched: boolean }[] }[];
};

export async function readRatings(database: WatchbillDatabase, show: LibraryId): Promise<RatingsOfShow | null> {
  const progress = await database.progress.get(show);
  const outline = progress?.catalogue ? await database.outlines.get(progress.catalogue) : undefined;
  if (!progress || !outline) return null;
  const seasons = new Map<number, RatingsOfShow['seasons'][number]['episodes']>();
  for (const { ref, season, number, special } of outline.places) {
    if (special) continue;
    const episodes = seasons.get(season) ?? [];
    seasons.set(season, episodes);
    episodes.push({ number, rating: progress.ratings[ref] ?? null, watched: progress.seen[ref] !== undefined });
  }
  return {
    head: headOf(outline),
    seasons: [...seasons].map(([number, episodes]) => ({ number, episodes })),
  };
}
