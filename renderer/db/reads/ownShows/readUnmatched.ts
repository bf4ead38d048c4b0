import type { ForeignId } from '../../../../shared/pack/basics';
import type { Ref } from '../../../../shared/library/rows';
import { fold } from '../../../../shared/util/fold';
import { ownShowId } from '../../catalogue/ownShowRows';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import { headOf } from '../parts';
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

/** All that waits to be matched, by title. */
export async function readUnmatched(database: WatchbillDatabase): Promise<Unmatched[]> {
  const [outlines, progress, own, shows, parents] = await Promise.all([
    database.outlines.toArray(),
    database.progress.toArray(),
    database.ownShows.filter((row) => row.state === 'live').toArray(),
    database.shows.toArray(),
    database.identities.filter((row) => row.kind === 'show').toArray(),
  ]);
  const known = new Map(outlines.map((row) => [row.show, row]));
  const stubs = new Map(
    own.filter((row) => row.content.origin === 'stub').map((row) => [ownShowId(row.pack) as string, row]),
  );
  const foreign = new Map<string, Ref>();
  for (const show of shows) if (!stubs.has(show.id)) for (const id of show.foreignIds) foreign.set(nameOf(id), show.id);
  const titles = byTitle(outlines.filter((row) => !stubs.has(row.show)));
  const likely = (title: string | null, year: number | null, ids: readonly ForeignId[]): Unmatched['likely'] => {
    const found = ids.map((id) => foreign.get(nameOf(id))).find((ref) => ref !== undefined);
    const outline = known.get(found ?? '') ?? (title === null ? undefined : titles.get(`${fold(title)} ${year ?? ''}`));
    return outline ? { ref: outline.show, title: headOf(outline).title } : null;
  };
  const counted = new Map(progress.map((row) => [row.catalogue ?? row.show, row]));
  const waiting: Unmatched[] = [...stubs].map(([ref, { pack, content }]) => ({
    ref,
    title: content.title,
    kind: 'stub',
    plays: counted.get(ref)?.plays ?? 0,
    episodes: content.seasons.reduce((sum, one) => sum + one.episodes.length, 0),
    pack,
    likely: likely(content.title, content.year, content.foreignIds),
  }));
  for (const row of progress) {
    const ref = row.catalogue ?? row.show;
    const outline = known.get(ref);
    const places = new Set(outline?.places.map((place) => place.ref));
    const lost = Object.keys(row.seen).filter((one) => !places.has(one));
    if (row.plays === 0 || lost.length === 0) continue;
    const identity = parents.find((one) => one.id === row.show);
    const title = outline ? headOf(outline).title : (identity?.title ?? null);
    waiting.push({
      ref,
      title,
      kind: outline ? 'episodes' : 'gone',
      plays: lost.reduce((sum, one) => sum + (row.seen[one]?.[0] ?? 0), 0),
      episodes: lost.length,
      pack: null,
      likely: outline ? { ref, title: headOf(outline).title } : likely(title, null, identity?.foreignIds ?? []),
    });
  }
  return waiting.toSorted((a, b) => compareNames(a.title ?? '', b.title ?? ''));
}

const nameOf = ({ scheme, value }: ForeignId): string => `${scheme}:${value}`;

/** With the year and without; a name that two shows have tells neither. */
function byTitle(outlines: readonly OutlineRow[]): Map<string, OutlineRow | undefined> {
  const found = new Map<string, OutlineRow | undefined>();
  for (const row of outlines) {
    const year = row.premieredOn?.slice(0, 4) ?? '';
    const titles = [row.title, ...Object.values(row.titles ?? {})].map(fold);
    for (const name of new Set(titles.flatMap((title) => [`${title} ${year}`, `${title} `])))
      found.set(name, found.has(name) ? undefined : row);
  }
  return found;
}
