import type { IdentityRow, LibraryId, ListItemRow } from '../../../../shared/library/rows';
import type { Progress } from '../../../../shared/domain/progress';
import type { SpoilerSettings } from '../../../../shared/domain/spoilers';
import type { EpisodeId } from '../../../../shared/pack/basics';
import type { Episode } from '../../../../shared/pack/catalogue';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import { horizonOf } from '../horizons';
import { episodeView, headOf, progressOf } from '../parts';
import { readSettings } from '../settings';
import type { ListItemView, ListPage } from './listViews';
import { liveItemsOf } from './readLists';

type Known = {
  identities: ReadonlyMap<LibraryId, IdentityRow>;
  outlines: ReadonlyMap<string, OutlineRow>;
  /** By the identity of the show. */
  progress: ReadonlyMap<LibraryId, Progress>;
  episodes: ReadonlyMap<string, Episode>;
  spoilers: SpoilerSettings;
  today: string;
};

/** A list with all that stands in it, in the viewer's order; null when there is no such list. */
export async function readList(database: WatchbillDatabase, list: string, today: string): Promise<ListPage | null> {
  const [row, items] = await Promise.all([
    database.lists.where('[list+state]').equals([list, 'live']).first(),
    liveItemsOf(database, list),
  ]);
  if (!row) return null;
  const known = await readKnown(database, items, today);
  const views = items.flatMap((item) => viewOf(item, known) ?? []);
  return { list, name: row.name, count: views.length, items: views };
}

async function readKnown(database: WatchbillDatabase, items: readonly ListItemRow[], today: string): Promise<Known> {
  const shows = [...new Set(items.map((item) => item.show))];
  const ids = [...new Set([...shows, ...items.map((item) => item.subject)])];
  const [identities, progress, settings] = await Promise.all([
    database.identities.bulkGet(ids),
    database.progress.bulkGet(shows),
    readSettings(database),
  ]);
  const rows = identities.filter((row) => row !== undefined);
  const refs = rows.flatMap((row) => (row.catalogue === null ? [] : [row.catalogue]));
  const [outlines, episodes] = await Promise.all([
    database.outlines.bulkGet(refs.filter((ref) => ref.startsWith('show:'))),
    database.episodes.bulkGet(refs.filter((ref) => ref.startsWith('episode:')) as EpisodeId[]),
  ]);
  return {
    identities: new Map(rows.map((row) => [row.id, row])),
    outlines: new Map(outlines.flatMap((one) => (one ? [[one.show, one] as const] : []))),
    progress: new Map(progress.flatMap((one) => (one ? [[one.show, one] as const] : []))),
    episodes: new Map(episodes.flatMap((one) => (one ? [[one.id as string, one] as const] : []))),
    spoilers: settings.spoilers,
    today,
  };
}

function viewOf(item: ListItemRow, known: Known): ListItemView | null {
  const show = known.identities.get(item.show);
  const subject = known.identities.get(item.subject);
  if (!show || !subject) return null;
  const { kind, season, number } = subject;
  if (kind !== 'show' && kind !== 'season' && kind !== 'episode') return null;
  const outline = known.outlines.get(show.catalogue ?? '');
  const progress = known.progress.get(show.id);
  const head = outline ? headOf(outline) : null;
  const common = {
    id: item.id,
    show: show.catalogue ?? show.id,
    subject: subject.catalogue ?? subject.id,
    kind,
    head,
    title: head?.title ?? show.title ?? '',
    season,
    number,
    status: progress?.status ?? 'none',
  };
  if (!outline) {
    const watched = subject.kind === 'show' ? (progress?.watchedInPass ?? 0) : seen(progress, common.subject);
    return { ...common, episode: null, watched, total: progress?.total ?? 0, airedOn: null };
  }
  return { ...common, ...withinShow(common.subject, kind, season, outline, progressOf(outline, progress), known) };
}

function withinShow(
  ref: string,
  kind: ListItemView['kind'],
  season: number | null,
  outline: OutlineRow,
  progress: Progress,
  known: Known,
): Pick<ListItemView, 'episode' | 'watched' | 'total' | 'airedOn'> {
  const horizon = horizonOf(outline, progress, known.spoilers, progress.next?.ref ?? null);
  const [only] = outline.places;
  if (kind === 'show')
    return {
      // A film is one episode: it is marked from its line.
      episode: outline.kind === 'film' && only ? episodeView(only, undefined, progress, horizon, known.today) : null,
      watched: progress.watchedInPass,
      total: progress.total,
      airedOn: outline.premieredOn,
    };
  const places = outline.places.filter((place) => (kind === 'season' ? place.season === season : place.ref === ref));
  const [first] = places;
  const watched = places.filter((place) => seen(progress, place.ref) > 0).length;
  const isEpisode = kind === 'episode' && first !== undefined;
  return {
    episode: isEpisode ? episodeView(first, known.episodes.get(ref), progress, horizon, known.today) : null,
    watched,
    total: places.length,
    airedOn: first?.airedOn ?? null,
  };
}

const seen = (progress: Progress | undefined, ref: string): number => progress?.seen[ref]?.[1] ?? 0;
