import type { OwnEpisode, OwnShow } from '../../../../shared/library/ownShow';
import { OWN_SHOW_LIMITS } from '../../../../shared/library/ownShow';
import type { ForeignId } from '../../../../shared/pack/basics';
import type { ImportedShow } from '../../../imports/record';
import type { Slot } from '../match/episodeFinder';
import { foreignIdsOf } from '../judge/resolve';

/** Services by scheme, for a show that has no title. Names are not translated. */
const SERVICES: Readonly<Record<string, string>> = {
  tvdb: 'TheTVDB',
  tmdb: 'TMDB',
  imdb: 'IMDb',
  trakt: 'Trakt',
  tvmaze: 'TVmaze',
  mal: 'MyAnimeList',
  anilist: 'AniList',
  simkl: 'Simkl',
};

/** What a show is called that a file knows by an id only: `TheTVDB 81189`. */
export function titleOf({ title, ids }: ImportedShow): string {
  const given = title?.trim().slice(0, 400).trim() ?? '';
  if (given !== '') return given;
  const [id] = Object.entries(ids);
  return id ? `${SERVICES[id[0]] ?? id[0]} ${id[1]}`.slice(0, 400) : '—';
}

/** A show that nobody knew, with the episodes that the file names. */
export function newOwnShow(show: ImportedShow, slots: readonly Slot[], seasons: readonly number[]): OwnShow {
  const empty: OwnShow = {
    kind: show.kind,
    origin: 'stub',
    title: titleOf(show),
    year: show.year,
    status: 'unknown',
    country: null,
    language: null,
    network: null,
    premieredOn: null,
    endedOn: null,
    foreignIds: [],
    source: null,
    seasons: [],
  };
  return withMore(empty, show, slots, seasons) ?? empty;
}

/** A stub with what a file tells beyond it, or null where that is nothing. */
export function withMore(
  content: OwnShow,
  show: ImportedShow,
  slots: readonly Slot[],
  seasons: readonly number[],
): OwnShow | null {
  const foreignIds = moreIds(content.foreignIds, foreignIdsOf(show.ids));
  const year = content.year ?? show.year;
  const all = new Map(content.seasons.map((season) => [season.number, season]));
  const missing = [...new Set([...seasons, ...slots.map((slot) => slot.season)])].filter((number) => !all.has(number));
  if (slots.length === 0 && missing.length === 0 && foreignIds === content.foreignIds && year === content.year)
    return null;
  for (const number of missing) all.set(number, { number, title: null, episodes: [] });
  for (const [number, season] of all) {
    const added = slots.filter((slot) => slot.season === number).map((slot) => episodeOf(slot, content.kind));
    if (added.length === 0) continue;
    const episodes = [...season.episodes, ...added].toSorted((a, b) => a.number - b.number);
    all.set(number, { ...season, episodes: episodes.slice(0, OWN_SHOW_LIMITS.episodes) });
  }
  return { ...content, year, foreignIds, seasons: [...all.values()].toSorted((a, b) => a.number - b.number) };
}

function moreIds(known: ForeignId[], told: readonly ForeignId[]): ForeignId[] {
  const added = told.filter((id) => !known.some((one) => one.scheme === id.scheme));
  return added.length === 0 ? known : [...known, ...added].slice(0, OWN_SHOW_LIMITS.ids);
}

function episodeOf(slot: Slot, kind: OwnShow['kind']): OwnEpisode {
  const [title] = slot.titles;
  return {
    key: slot.key,
    number: slot.number,
    absolute: slot.absolute,
    kind: kind === 'film' ? 'film' : slot.season === 0 ? 'special' : 'regular',
    title: title?.trim().slice(0, 400).trim() || null,
    airedOn: slot.airedOn,
    minutes: null,
    foreignIds: [...slot.ids],
    gone: false,
  };
}
