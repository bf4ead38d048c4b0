import { ownEpisodeKey } from '../../renderer/db/catalogue/ownShowRows';
import type { OwnEpisode, OwnShow } from '../../shared/library/ownShow';

/** An episode of an invented own show, as one that was made by hand. */
export function anOwnEpisode(season: number, number: number, more: Partial<OwnEpisode> = {}): OwnEpisode {
  return {
    key: ownEpisodeKey(season, number),
    number,
    absolute: null,
    kind: season === 0 ? 'special' : 'regular',
    title: `Night ${season}.${number}`,
    airedOn: null,
    minutes: null,
    foreignIds: [],
    gone: false,
    ...more,
  };
}

/** An invented own show: pairs of a season's number and how many episodes it has. */
export function anOwnShow(seasons: readonly (readonly [number, number])[], more: Partial<OwnShow> = {}): OwnShow {
  return {
    kind: 'series',
    origin: 'hand',
    title: 'The Pilots’ Coast',
    year: 2019,
    status: 'running',
    country: null,
    language: null,
    network: null,
    premieredOn: null,
    endedOn: null,
    foreignIds: [],
    source: null,
    seasons: seasons.map(([number, count]) => ({
      number,
      title: null,
      episodes: Array.from({ length: count }, (_, index) => anOwnEpisode(number, index + 1)),
    })),
    ...more,
  };
}
