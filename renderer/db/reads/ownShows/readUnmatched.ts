import type { ForeignId } from '../../../../shared/pack/basics';
import type { Progress } from '../../../../shared/domain/progress';
import type { IdentityRow, Ref } from '../../../../shared/library/rows';
import { fold } from '../../../../shared/util/fold';
import { ownShowId } from '../../catalogue/ownShowRows';
import type { WatchbillDatabase } from '../../database';
import type { ShelfRow } from '../../tables';
import { headOnShelf } from '../parts';
import { compareNames } from '../../../../shared/util/collate';

/** Something of the viewer's that has no place in the catalogue, or only a makeshift one. */
export type Unmatched = {
  /** The show as actions name it. */
  ref: Ref;
  title: string | null;
  /** A show that an import knew by name only; one whose pack or own show went; or episodes without a place in theirs. */
  kind: 'stub' | 'gone' | 'episodes';
  plays: number;
  episodes: number;
  /** The own show that a stub is. */
  pack: string | null;
  /** A show of the catalogue that it seems to be: by a common foreign id, or by title and year. */
  likely: { ref: Ref; title: string } | null;
};

/**
 * All that waits to be matched, by title. Where as many episodes of a show were seen as it has regular ones of them, none
 * is without a place: only the other shows are looked through, episode by episode.
 */
export async function readUnmatched(database: WatchbillDatabase): Promise<Unmatched[]> {
  const [shelves, progress, own] = await Promise.all([
    database.shelves.toArray(),
    database.progress.toArray(),
    database.ownShows.toArray(),
  ]);
  const known = new Map(shelves.flatMap((row) => (row.known === null ? [] : [[row.show, row] as const])));
  const stubs = new Map(
    own
      .filter(({ state, content }) => state === 'live' && content.origin === 'stub')
      .map((row) => [ownShowId(row.pack) as string, row]),
  );
  const lost = await readLost(
    database,
    progress.filter((row) => !(known.has(refOf(row)) && Object.keys(row.seen).length === row.watched)),
  );
  const likely = await likelyShows(
    database,
    stubs.size > 0 || lost.length > 0 ? [...known.values()].filter(({ show }) => !stubs.has(show)) : [],
  );
  const counted = new Map(progress.map((row) => [refOf(row), row]));
  const waiting: Unmatched[] = [...stubs].map(([ref, { pack, content }]) => ({
    ref,
    title: content.title,
    kind: 'stub',
    plays: counted.get(ref)?.plays ?? 0,
    episodes: content.seasons.reduce((sum, one) => sum + one.episodes.length, 0),
    pack,
    likely: likely(content.title, content.year, content.foreignIds),
  }));
  for (const { ref, episodes, plays, identity } of lost) {
    const head = headOf(known.get(ref));
    const title = head?.title ?? identity?.title ?? null;
    waiting.push({
      ref,
      title,
      kind: head ? 'episodes' : 'gone',
      plays,
      episodes,
      pack: null,
      likely: head ? { ref, title: head.title } : likely(title, null, identity?.foreignIds ?? []),
    });
  }
  return waiting.toSorted((a, b) => compareNames(a.title ?? '', b.title ?? ''));
}

const refOf = ({ catalogue, show }: Progress): Ref => catalogue ?? show;
const headOf = (row: ShelfRow | undefined) => (row === undefined ? null : headOnShelf(row));

type Lost = { ref: Ref; episodes: number; plays: number; identity: IdentityRow | undefined };

/** Episodes that were seen and have no place in their show, or whose show has gone. */
async function readLost(database: WatchbillDatabase, rows: readonly Progress[]): Promise<Lost[]> {
  const [outlines, identities] = await Promise.all([
    database.outlines.bulkGet(rows.map(refOf)),
    database.identities.bulkGet(rows.map(({ show }) => show)),
  ]);
  return rows.flatMap((row, index) => {
    const places = new Set(outlines[index]?.places.map((place) => place.ref));
    const lost = Object.keys(row.seen).filter((one) => !places.has(one));
    if (row.plays === 0 || lost.length === 0) return [];
    const plays = lost.reduce((sum, one) => sum + (row.seen[one]?.[0] ?? 0), 0);
    return [{ ref: refOf(row), episodes: lost.length, plays, identity: identities[index] }];
  });
}

type Likely = (title: string | null, year: number | null, ids: readonly ForeignId[]) => Unmatched['likely'];

/** Finds among these shows the one that something seems to be. */
async function likelyShows(database: WatchbillDatabase, known: readonly ShelfRow[]): Promise<Likely> {
  const rowOf = new Map(known.map((row) => [row.show, row]));
  const foreign = new Map<string, Ref>();
  const shows = known.length === 0 ? [] : await database.shows.toArray();
  for (const show of shows) if (rowOf.has(show.id)) for (const id of show.foreignIds) foreign.set(nameOf(id), show.id);
  const titles = byTitle(known);
  return (title, year, ids) => {
    const found = ids.map((id) => foreign.get(nameOf(id))).find((ref) => ref !== undefined);
    const row = rowOf.get(found ?? '') ?? (title === null ? undefined : titles.get(`${fold(title)} ${year ?? ''}`));
    const head = headOf(row);
    return head && { ref: head.ref, title: head.title };
  };
}

const nameOf = ({ scheme, value }: ForeignId): string => `${scheme}:${value}`;

/** With the year and without; a name that two shows have tells neither. */
function byTitle(rows: readonly ShelfRow[]): Map<string, ShelfRow | undefined> {
  const found = new Map<string, ShelfRow | undefined>();
  for (const row of rows) {
    if (row.known === null) continue;
    const { title: first, titles: others = {}, premieredOn } = row.known;
    const year = premieredOn?.slice(0, 4) ?? '';
    const titles = [first, ...Object.values(others)].map(fold);
    for (const name of new Set(titles.flatMap((title) => [`${title} ${year}`, `${title} `])))
      found.set(name, found.has(name) ? undefined : row);
  }
  return found;
}
