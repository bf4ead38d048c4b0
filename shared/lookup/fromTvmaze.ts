import type { OwnShow } from '../library/ownShow';
import { isDay, type ToldEpisode } from '../ownShows/readList';
import type { ForeignId } from '../pack/basics';
import { plainText } from './plain';
import {
  type FoundShow,
  type LookedUpShow,
  TVMAZE_ADDRESS,
  TVMAZE_LICENCE,
  type TvmazeEpisode,
  type TvmazeShow,
} from './tvmaze';

/** A show of a search, in plain words. */
export function foundShow(show: TvmazeShow): FoundShow {
  return {
    id: show.id,
    title: titleOf(show.name) ?? `TVmaze ${show.id}`,
    year: yearOf(show.premiered),
    network: networkOf(show),
    language: short(show.language, 80),
    kind: short(show.type, 80),
    status: short(show.status, 80),
  };
}

/** What a show is, without its episodes, as an own show keeps it. */
export function showFromTvmaze({ show, fetchedAt }: LookedUpShow): Omit<OwnShow, 'seasons'> {
  const { id, premiered, ended, language } = show;
  return {
    kind: 'series',
    origin: 'lookup',
    title: titleOf(show.name) ?? `TVmaze ${id}`,
    year: yearOf(premiered),
    status: STATUSES[show.status ?? ''] ?? 'unknown',
    country: short((show.network ?? show.webChannel)?.country?.name, 80),
    language: short(language, 80),
    network: networkOf(show),
    premieredOn: dayOf(premiered),
    endedOn: dayOf(ended),
    foreignIds: foreignIdsOf(show),
    source: {
      service: 'tvmaze',
      id: String(id),
      url: `${TVMAZE_ADDRESS}/shows/${id}`,
      licence: TVMAZE_LICENCE,
      fetchedAt,
    },
  };
}

/** The episodes that the service tells. Specials have no number there: they count through season 0 in the order of airing. */
export function episodesFromTvmaze({ show, episodes }: LookedUpShow): ToldEpisode[] {
  const zone = (show.network ?? show.webChannel)?.country?.timezone ?? null;
  const rows = episodes.map((episode) => {
    const number = episode.number ?? null;
    const isSpecial = number === null || (episode.type ?? 'regular') !== 'regular';
    const told: ToldEpisode = {
      season: number === null ? 0 : episode.season,
      number,
      absolute: null,
      kind: isSpecial ? 'special' : 'regular',
      title: titleOf(episode.name),
      airedOn: airedOn(episode, zone),
      minutes: minutesOf(episode.runtime),
      foreignIds: [{ scheme: 'tvmaze', value: String(episode.id), unconfirmed: false }],
    };
    return { told, order: `${told.airedOn ?? '9999'} ${String(episode.id).padStart(12, '0')}` };
  });
  return rows.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map((row) => row.told);
}

/**
 * The day at the place of airing. `airdate` is the day of the broadcast schedule, which a slot after midnight still
 * counts to the evening before; the instant tells the real one. Without a time of day there is no slot to correct.
 */
function airedOn({ airdate, airtime, airstamp }: TvmazeEpisode, zone: string | null): string | null {
  const scheduled = dayOf(airdate);
  if (!airstamp || !airtime || zone === null) return scheduled;
  const at = new Date(airstamp);
  if (Number.isNaN(at.getTime())) return scheduled;
  try {
    return dayOf(new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at)) ?? scheduled;
  } catch {
    // A zone that nobody knows.
    return scheduled;
  }
}

const STATUSES: Readonly<Record<string, OwnShow['status']>> = {
  Running: 'running',
  Ended: 'ended',
  'In Development': 'planned',
};

function foreignIdsOf({ id, externals }: TvmazeShow): ForeignId[] {
  const ids: [string, unknown][] = [
    ['tvmaze', id],
    ['tvdb', externals?.thetvdb],
    ['imdb', externals?.imdb],
    ['tvrage', externals?.tvrage],
  ];
  return ids.flatMap(([scheme, value]) => {
    const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
    return text === '' || text === '0' || text.length > 80 ? [] : [{ scheme, value: text, unconfirmed: false }];
  });
}

function titleOf(name: string | null | undefined): string | null {
  const title = plainText(name ?? '').slice(0, 400);
  return title === '' ? null : title;
}

function short(text: string | null | undefined, limit: number): string | null {
  const plain = plainText(text ?? '').slice(0, limit);
  return plain === '' ? null : plain;
}

const networkOf = ({ network, webChannel }: TvmazeShow): string | null => short((network ?? webChannel)?.name, 120);
const dayOf = (day: string | null | undefined): string | null =>
  day && /^\d{4}-\d{2}-\d{2}$/.test(day) && isDay(day) ? day : null;

function yearOf(day: string | null | undefined): number | null {
  const year = Number((dayOf(day) ?? '').slice(0, 4));
  return year >= 1800 && year <= 2200 ? year : null;
}

function minutesOf(runtime: number | null | undefined): number | null {
  const minutes = Math.round(runtime ?? 0);
  return minutes >= 1 && minutes <= 1_000 ? minutes : null;
}
