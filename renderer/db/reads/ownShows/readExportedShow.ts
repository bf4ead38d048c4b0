import type { Episode, Season, Show } from '../../../../shared/pack/catalogue';
import type { OwnShowSource } from '../../../../shared/library/ownShow';
import type { EpisodeId, ShowId } from '../../../../shared/pack/basics';
import type { WatchbillDatabase } from '../../database';

/** What a pack of one show needs of the catalogue, and under which terms it is. */
export type ShowToExport = {
  show: Show;
  seasons: Season[];
  episodes: Episode[];
  source: OwnShowSource | null;
  licence: string | null;
};

export async function readShowToExport(database: WatchbillDatabase, ref: string): Promise<ShowToExport | null> {
  const outline = await database.outlines.get(ref);
  if (!outline) return null;
  const [show, seasons, episodes, own, pack] = await Promise.all([
    database.shows.get(ref as ShowId),
    database.seasons.where('[show+number]').between([ref, -Infinity], [ref, Infinity]).toArray(),
    database.episodes.bulkGet(outline.places.map((place) => place.ref as EpisodeId)),
    database.ownShows.where('[pack+state]').equals([outline.pack, 'live']).first(),
    database.packs.get(outline.pack),
  ]);
  if (!show) return null;
  const gone = new Set(
    own?.content.seasons.flatMap((one) => one.episodes.filter((episode) => episode.gone).map((episode) => episode.key)),
  );
  return {
    show: bare(show),
    seasons: seasons.map(bare),
    episodes: episodes.flatMap((row) => (row && !gone.has(row.id.split(':').at(-1) ?? '') ? [bare(row)] : [])),
    source: own?.content.source ?? null,
    licence: pack?.licence ?? null,
  };
}

/** A row as a pack has it: which pack it is from is the catalogue's own. */
function bare<T extends { pack: string }>({ pack: _pack, ...row }: T): Omit<T, 'pack'> {
  return row;
}
