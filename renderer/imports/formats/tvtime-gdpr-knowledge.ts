import type { ImportedEpisode, ImportedShow } from '../record';
import type { TableRow } from '../source';
import { episodeNumberIn, episodeOf, idsOf, seasonIn, showOf, textIn, titleIn } from '../values';
import { EpisodeSet } from '../values/episodeSet';
import { goMapsIn } from '../values/goMap';

/** What is known of an export while its tables are read. All of it is as long as a list of shows, but the two sets. */
export type Knowledge = {
  /** Names of shows by TheTVDB's id, and the id by the name; null where two shows have it. */
  names: Map<string, string>;
  idsByName: Map<string, string | null>;
  shows: Map<string, ImportedShow>;
  /** Episodes that v2 has told, and those of v1; null where there is no table that could tell them again. */
  seen: EpisodeSet | null;
  seenBefore: EpisodeSet | null;
  /** Episodes of which rows of watching again were told. */
  seenAgain: EpisodeSet | null;
  films: Map<string, Film>;
  /** Names of the viewer's lists by their key. */
  lists: Map<string, string>;
  /** Shows whose status, or whose being a favourite, a better table has told. */
  statusTold: Set<string>;
  favouriteTold: Set<string>;
};

type Film = { title: string | null; released: string; rewatchRows: number; isWatched: boolean };

/** More than anybody has followed: the maps must not grow with a hostile table. */
const MOST = 200_000;

export function newKnowledge(doubles: boolean): Knowledge {
  return {
    names: new Map(),
    idsByName: new Map(),
    shows: new Map(),
    seen: doubles ? new EpisodeSet() : null,
    seenBefore: doubles ? new EpisodeSet() : null,
    seenAgain: doubles ? new EpisodeSet() : null,
    films: new Map(),
    lists: new Map(),
    statusTold: new Set(),
    favouriteTold: new Set(),
  };
}

export function learnShow(row: TableRow, { names, idsByName }: Knowledge): void {
  const id = idsOf({ tvdb: row.get('tv_show_id') })['tvdb'];
  const name = titleIn(row.get('tv_show_name'));
  if (id === undefined || name === null || names.size >= MOST) return;
  names.set(id, name);
  const known = idsByName.get(name);
  idsByName.set(name, known === undefined || known === id ? id : null);
}

/** Rows of v1 that belong to one film have one `uuid`, and not each has its name. */
export function learnFilm(row: TableRow, { films }: Knowledge): void {
  const uuid = row.get('uuid');
  if (!isFilm(row) || uuid === '' || (films.size >= MOST && !films.has(uuid))) return;
  const film = films.get(uuid) ?? { title: null, released: '', rewatchRows: 0, isWatched: false };
  film.title ??= titleIn(row.get('movie_name'));
  film.released ||= row.get('release_date');
  const type = row.get('type');
  film.rewatchRows += type === 'rewatch' ? 1 : 0;
  film.isWatched ||= type === 'watch' || type === 'rewatch';
  films.set(uuid, film);
}

export function isFilm(row: TableRow): boolean {
  const entity = row.get('entity_type').toLowerCase();
  return entity === 'movie' || (entity === '' && textIn(row.get('movie_name')) !== null);
}

/** The row of all lists, and rows of one: both may have the name. */
export function learnList(row: TableRow, { lists }: Knowledge): void {
  const learned = (key: unknown, name: unknown) => {
    const [text, title] = [textIn(key), titleIn(name)];
    if (text !== null && title !== null && lists.size < MOST) lists.set(text, title);
  };
  for (const list of goMapsIn(row.get('lists'))) learned(list.get('s_key'), list.get('name'));
  learned(row.get('s_key'), row.get('name'));
}

/** The show of a row: by its id, with the name that it or another table has. Null where there is neither. */
export function showIn(row: TableRow, knowledge: Knowledge): ImportedShow | null {
  const name = titleIn(row.get('series_name', 'tv_show_name', 'show_name'));
  const given = idsOf({ tvdb: row.get('s_id', 'series_id', 'tv_show_id') })['tvdb'];
  const tvdb = given ?? (name === null ? undefined : (knowledge.idsByName.get(name) ?? undefined));
  const key = `${tvdb ?? ''} ${name ?? ''}`;
  const known = knowledge.shows.get(key);
  if (known) return known;
  const title = name ?? (tvdb === undefined ? null : (knowledge.names.get(tvdb) ?? null));
  const show = showOf({ title, ids: idsOf({ tvdb }) });
  if (show && knowledge.shows.size < MOST) knowledge.shows.set(key, show);
  return show;
}

/** Season and number stand there twice, in some exports only once, with TheTVDB's id of the episode. */
export function episodeIn(row: TableRow): ImportedEpisode | null {
  return episodeOf({
    season: seasonIn(row.get('season_number', 's_no', 'episode_season_number')),
    number: episodeNumberIn(row.get('episode_number', 'ep_no')),
    ids: idsOf({ tvdb: row.get('ep_id', 'episode_id') }),
  });
}

/** How a show is called in the sets of this export. */
export function showKey(show: ImportedShow): string | null {
  return show.ids['tvdb'] ?? show.title;
}
