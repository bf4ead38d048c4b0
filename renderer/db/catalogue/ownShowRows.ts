import { fold } from '../../../shared/util/fold';
import type { OwnEpisode, OwnShow } from '../../../shared/library/ownShow';
import type { EpisodeId, SeasonId, ShowId } from '../../../shared/pack/basics';
import type { Episode, Season, Show } from '../../../shared/pack/catalogue';

/** What the catalogue holds of one own show, as a pack would say it. */
export type OwnShowRows = { show: Show; seasons: Season[]; episodes: Episode[] };

/** The parts of an own show's ids, which stay the same whatever is edited in it. */
export const ownShowId = (pack: string): ShowId => `show:${pack}:show`;
export const ownSeasonId = (pack: string, season: number): SeasonId => `season:${pack}:s${season}`;
export const ownEpisodeId = (pack: string, key: string): EpisodeId => `episode:${pack}:${key}`;

/** The name of the pack of a new own show: `own-` and the last twelve digits of a library id. */
export const ownPackName = (id: string): string => `own-${id.slice(-12)}`;
export const isOwnPack = (name: string): boolean => /^own-[0-9a-f]{12}$/.test(name);

/** The key of an episode that is first seen under this number: `s01e05`. */
export function ownEpisodeKey(season: number, number: number): string {
  return `s${String(season).padStart(2, '0')}e${String(number).padStart(2, '0')}`;
}

/** The language of what a viewer typed or a source told: nobody said which it is. */
export const UNTOLD = 'und';

/** The rows that the catalogue has of an own show. A title that nobody told stays empty: screens then say the number. */
export function ownShowRows(pack: string, content: OwnShow): OwnShowRows {
  const show = ownShowId(pack);
  return {
    show: {
      id: show,
      slug: slugOf(content.title, pack),
      kind: content.kind,
      title: { [UNTOLD]: content.title },
      sortTitle: sortTitleOf(content.title),
      status: content.status,
      ink: null,
      country: content.country,
      language: content.language,
      network: content.network,
      premieredOn: content.premieredOn,
      endedOn: content.endedOn,
      foreignIds: content.foreignIds,
      companion: false,
      unconfirmedFields: [],
    },
    seasons: content.seasons.map(({ number, title }) => ({
      id: ownSeasonId(pack, number),
      show,
      number,
      title: title === null ? null : { [UNTOLD]: title },
      foreignIds: [],
    })),
    episodes: content.seasons.flatMap(({ number, episodes }) =>
      episodes.map((episode) => episodeRow(pack, show, number, episode)),
    ),
  };
}

function episodeRow(pack: string, show: ShowId, season: number, episode: OwnEpisode): Episode {
  const { key, number, absolute, kind, title, airedOn, minutes, foreignIds } = episode;
  return {
    id: ownEpisodeId(pack, key),
    show,
    season,
    number,
    numberTo: null,
    absolute,
    kind,
    title: title === null ? {} : { [UNTOLD]: title },
    airedOn,
    minutes,
    teaser: null,
    synopsis: null,
    mentions: [],
    unconfirmedFields: [],
    foreignIds,
    sources: [],
  };
}

/** The address of an own show. The end of its pack's name keeps shows of the same title apart. */
function slugOf(title: string, pack: string): string {
  const words = fold(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${words === '' ? 'show' : words}-${pack.slice(-6)}`;
}

const ARTICLES = /^(?:the|an?) +(?=\S)/i;
const sortTitleOf = (title: string): string => title.replace(ARTICLES, '').slice(0, 200);
