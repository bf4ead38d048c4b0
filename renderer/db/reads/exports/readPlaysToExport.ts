import { mayReadTitle, type Horizon } from '../../../../shared/domain/horizon';
import type { Progress } from '../../../../shared/domain/progress';
import type { SpoilerSettings } from '../../../../shared/domain/spoilers';
import type { Elsewhere, ExportedPlay } from '../../../../shared/exports/playsCsv';
import type { IdentityRow, PlayRow } from '../../../../shared/library/rows';
import type { EpisodeId, ForeignId, ShowId } from '../../../../shared/pack/basics';
import type { Episode } from '../../../../shared/pack/catalogue';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import { horizonOf } from '../horizons';
import { headOf, readText } from '../parts';
import { readSettings } from '../settings';

/**
 * All plays that hold, show by show, each show's in the order of watching; a show at a time, so that a large library
 * is never in memory as a whole. A title stands there only where the horizon lets it be read: in a new pass that
 * counts alone, what was watched earlier may be hidden.
 */
export async function* readPlaysToExport(database: WatchbillDatabase): AsyncGenerator<ExportedPlay[]> {
  const [{ spoilers }, progress] = await Promise.all([readSettings(database), database.progress.toArray()]);
  for (const row of progress.filter(({ plays }) => plays > 0)) {
    // oxlint-disable-next-line no-await-in-loop -- one show at a time is in memory
    yield await readShow(database, row, spoilers);
  }
}

async function readShow(
  database: WatchbillDatabase,
  progress: Progress,
  spoilers: SpoilerSettings,
): Promise<ExportedPlay[]> {
  const { show, catalogue } = progress;
  const range = [
    [show, 'live', -Infinity],
    [show, 'live', Infinity],
  ] as const;
  const [plays, identities, own, passes, outline, showRow] = await Promise.all([
    database.plays
      .where('[show+state+order]')
      .between(...range)
      .toArray(),
    database.identities.where('show').equals(show).toArray(),
    database.identities.get(show),
    database.passes.where('[show+state]').equals([show, 'live']).toArray(),
    catalogue === null ? undefined : database.outlines.get(catalogue),
    catalogue === null ? undefined : database.shows.get(catalogue as ShowId),
  ]);
  const episodes = await readEpisodes(database, outline);
  const horizon = horizonOf(outline ?? { places: [] }, progress, spoilers, progress.next?.ref ?? null);
  const byId = new Map(identities.map((one) => [one.id, one]));
  const ofShow = {
    id: catalogue ?? show,
    title: outline ? headOf(outline).title : (own?.title ?? null),
    kind: outline?.kind ?? 'series',
    year: outline?.premieredOn ? Number(outline.premieredOn.slice(0, 4)) : null,
    elsewhere: elsewhere(own?.foreignIds, showRow?.foreignIds),
  };
  return plays.flatMap((play) => {
    const identity = byId.get(play.episode);
    if (!identity) return [];
    const pass = passes.find((one) => one.pass === play.pass);
    return [
      {
        id: play.id,
        show: ofShow,
        episode: episodeOf(identity, episodes.get(identity.catalogue ?? ''), horizon),
        when: whenOf(play),
        pass: { number: pass?.number ?? 1, name: pass?.name ?? null },
        rating: progress.ratings[identity.catalogue ?? identity.id] ?? null,
        source: play.origin.kind,
        recordedAt: play.createdAt,
      },
    ];
  });
}

async function readEpisodes(
  database: WatchbillDatabase,
  outline: OutlineRow | undefined,
): Promise<ReadonlyMap<string, Episode>> {
  const refs = outline?.places.map(({ ref }) => ref as EpisodeId) ?? [];
  const rows = await database.episodes.bulkGet(refs);
  return new Map(rows.flatMap((row) => (row ? [[row.id as string, row] as const] : [])));
}

function episodeOf(identity: IdentityRow, row: Episode | undefined, horizon: Horizon): ExportedPlay['episode'] {
  const ref = identity.catalogue ?? identity.id;
  return {
    id: ref,
    season: row?.season ?? identity.season,
    number: row?.number ?? identity.number,
    numberTo: row?.numberTo ?? null,
    title: mayReadTitle(horizon, ref) ? (readText(row?.title) ?? identity.title) : null,
    airedOn: row?.airedOn ?? identity.airedOn,
    elsewhere: elsewhere(identity.foreignIds, row?.foreignIds),
  };
}

const whenOf = ({ precision, at, zone, from, to }: PlayRow) => ({ precision, at, zone, from, to });

/** What the catalogue says goes before what the library remembers of an import. */
function elsewhere(remembered: readonly ForeignId[] = [], known: readonly ForeignId[] = []): Elsewhere {
  const all = [...known, ...remembered];
  const of = (scheme: string) => all.find((one) => one.scheme === scheme)?.value ?? null;
  return { imdb: of('imdb'), tvdb: of('tvdb'), tmdb: of('tmdb'), tvmaze: of('tvmaze') };
}
