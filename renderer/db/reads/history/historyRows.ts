import { mayReadTitle } from '../../../../shared/domain/horizon';
import type { LibraryId, PlayRow } from '../../../../shared/library/rows';
import type { EpisodeId } from '../../../../shared/pack/basics';
import { UNKNOWN_ORDERS } from '../../../../shared/domain/playDay';
import type { WatchbillDatabase } from '../../database';
import { readHiddenImports, withoutHidden } from '../../imports/apply/hidden';
import { horizonOf } from '../horizons';
import { headOf, readText, toldIn } from '../parts';
import { readSettings } from '../settings';
import type { EpisodeView, PassView, ShowHead } from '../views';

/** `#/history`: one play. */
export type HistoryRow = Pick<PlayRow, 'id' | 'precision' | 'at' | 'zone' | 'from' | 'to' | 'order'> & {
  origin: PlayRow['origin']['kind'];
  pass: Pick<PassView, 'pass' | 'number' | 'name'>;
  /** Null for a show that the catalogue does not know. */
  head: ShowHead | null;
  /** What the show is called. */
  show: string;
  episode: Pick<EpisodeView, 'ref' | 'season' | 'number' | 'numberTo' | 'special' | 'title' | 'lang' | 'airedOn'>;
  kind: 'episode' | 'film' | 'special';
};

/** Plays as rows of the history, in their order. What an episode is called passes the horizon. */
export async function historyRows(database: WatchbillDatabase, all: readonly PlayRow[]): Promise<HistoryRow[]> {
  if (all.length === 0) return [];
  // What an import has written that is not whole yet, or that is being taken out, is no history.
  const plays = withoutHidden([...all], await readHiddenImports(database));
  const shows = [...new Set(plays.map((play) => play.show))];
  const [{ spoilers }, owns, identities, progress, passes] = await Promise.all([
    readSettings(database),
    database.identities.bulkGet(shows),
    database.identities.bulkGet([...new Set(plays.map((play) => play.episode))]),
    database.progress.bulkGet(shows),
    database.passes
      .where('[show+state]')
      .anyOf(shows.map((show) => [show, 'live']))
      .toArray(),
  ]);
  const episodeOf = new Map(identities.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const [outlines, episodes] = await Promise.all([
    database.outlines.bulkGet(owns.map((own) => own?.catalogue ?? '')),
    database.episodes.bulkGet([...episodeOf.values()].map((one) => (one.catalogue ?? '') as EpisodeId)),
  ]);
  const rowOf = new Map(episodes.flatMap((row) => (row ? [[row.id as string, row] as const] : [])));
  const showOf = new Map(
    shows.map((show, index) => {
      const outline = outlines[index];
      const known = progress[index];
      const horizon = horizonOf(outline ?? { places: [] }, known, spoilers, known?.next?.ref ?? null);
      const head = outline ? headOf(outline) : null;
      const places = new Map(outline?.places.map((place) => [place.ref, place]));
      return [show, { outline, places, horizon, head, title: head?.title ?? owns[index]?.title ?? '' }] as const;
    }),
  );
  return plays.flatMap((play): HistoryRow[] => {
    const identity = episodeOf.get(play.episode);
    const show = showOf.get(play.show);
    if (!identity || !show) return [];
    const { id, precision, at, zone, from, to, order, origin } = play;
    const ref = identity.catalogue ?? identity.id;
    const row = rowOf.get(ref);
    const place = show.places.get(ref);
    const special = place?.special ?? identity.season === 0;
    const pass = passes.find((one) => one.pass === play.pass);
    return [
      {
        id,
        precision,
        at,
        zone,
        from,
        to,
        order,
        origin: origin.kind,
        pass: { pass: play.pass, number: pass?.number ?? 1, name: pass?.name ?? null },
        head: show.head,
        show: show.title,
        episode: {
          ref,
          season: place?.season ?? identity.season ?? 0,
          number: place?.number ?? identity.number ?? 0,
          numberTo: row?.numberTo ?? null,
          special,
          title: mayReadTitle(show.horizon, ref) ? (readText(row?.title) ?? identity.title) : null,
          lang: mayReadTitle(show.horizon, ref) ? toldIn(row?.title) : undefined,
          airedOn: place?.airedOn ?? identity.airedOn,
        },
        kind: show.outline?.kind === 'film' ? 'film' : special ? 'special' : 'episode',
      },
    ];
  });
}

export type HistoryFilter = {
  /** The identity of a show. */
  show: LibraryId | null;
  kind: HistoryRow['kind'] | null;
  pass: 'first' | 'again' | null;
  /** `import` is both kinds of import. */
  origin: 'mark' | 'bulk' | 'import' | null;
  /** How sure the date is: to the day, a longer time, or not known. */
  sure: 'day' | 'span' | 'unknown' | null;
};

export function isShown(row: HistoryRow, { kind, pass, origin, sure }: HistoryFilter): boolean {
  return (
    (kind === null || row.kind === kind) &&
    (pass === null || (row.pass.pass === null) === (pass === 'first')) &&
    (origin === null || row.origin === origin || (origin === 'import' && row.origin === 'import-bulk')) &&
    (sure === null || sureness(row) === sure)
  );
}

function sureness({ precision }: HistoryRow): NonNullable<HistoryFilter['sure']> {
  if (precision === 'unknown') return 'unknown';
  return precision === 'month' || precision === 'year' || precision === 'range' ? 'span' : 'day';
}

/** The sort keys of plays without a date, by which they are found and counted. */
export const UNKNOWN_RANGE = [
  ['live', 0],
  ['live', UNKNOWN_ORDERS],
] as const;
