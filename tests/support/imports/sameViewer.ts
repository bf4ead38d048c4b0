import { zipOf } from './files';

/** What one viewer watched, as both services know it: the show's ids, season, number, and the minute in UTC. */
const PLAYS = [
  ['picard', 1, 1, '2024-11-02 11:53'],
  ['picard', 1, 2, '2024-11-03 20:10'],
  ['picard', 1, 3, '2024-11-05 20:31'],
  ['north', 1, 1, '2025-01-11 19:02'],
  ['north', 1, 2, '2025-01-12 19:40'],
] as const;
type Play = readonly [show: keyof typeof SHOWS, season: number, number: number, at: string];

const SHOWS = {
  picard: { title: 'Star Trek: Picard', year: 2020, imdb: 'tt8806524', tvdb: '364093', trakt: 143_251 },
  /** No pack knows it. */
  north: { title: 'North Light', year: 2018, imdb: 'tt9900123', tvdb: '990012', trakt: 990_012 },
  /** Its title is that of a show here, and its id is not: somebody has to say whether it is the same. */
  muddled: { title: 'Star Trek: Discovery', year: 2017, imdb: 'tt9900777', tvdb: null, trakt: 990_777 },
} as const;

/** The data export of Trakt: all plays, one of a show that is not clear, and one row that says nothing. */
export function traktZip(): Promise<Uint8Array> {
  const plays: Play[] = [...PLAYS, ['muddled', 1, 4, '2025-02-01 21:00']];
  const history = plays.map(([name, season, number, at], index) => {
    const { title, year, imdb, tvdb, trakt } = SHOWS[name];
    return {
      id: 5_000_000_000 + index,
      watched_at: `${at.replace(' ', 'T')}:00.000Z`,
      action: 'watch',
      type: 'episode',
      episode: { ids: { trakt: trakt * 100 + number }, title: null, number, season },
      show: { ids: { imdb, tvdb: tvdb === null ? null : Number(tvdb), tmdb: null, trakt }, year, title },
    };
  });
  const rating = {
    rated_at: '2025-01-20T10:00:00.000Z',
    rating: 8,
    type: 'show',
    show: history[0]?.show,
  };
  return zipOf({
    'watched-history-1.json': [...history, { id: 1, action: 'watch', type: 'episode', watched_at: 'once' }],
    'ratings-shows.json': [rating],
    'user-settings.json': { account: 'never opened' },
  });
}

/** The export of TV Time of the same viewer, who went on watching there: the same plays to the second, and two more. */
export function tvTimeZip(): Promise<Uint8Array> {
  const plays: Play[] = [...PLAYS, ['picard', 1, 4, '2025-03-01 20:00'], ['north', 1, 3, '2025-03-02 20:00']];
  const header =
    'created_at,user_id,key,updated_at,ep_watch_count,uuid,is_archived,is_followed,s_id,is_for_later,most_recent_ep_watched,followed_at,runtime,bulk_type,s_no,ep_no,ep_id,gsi,is_special,series_name,season_number,episode_number,episode_id';
  const rows = plays.map(([name, season, number, at], index) => {
    const { title, year, tvdb } = SHOWS[name];
    const id = `${tvdb ?? ''}${number}`;
    const seconds = `${at}:${String(10 + index).padStart(2, '0')}`;
    return `${seconds},7,watch-episode-${index},${seconds},,,,,${tvdb ?? ''},,,,2520,,${season},${number},${id},,,${title} (${year}),${season},${number},${id}`;
  });
  return zipOf({
    'tracking-prod-records-v2.csv': [header, ...rows, ''].join('\n'),
    'access_token.csv': 'token\nsecret\n',
  });
}
