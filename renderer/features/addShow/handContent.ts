import type { OwnShow } from '../../../shared/library/ownShow';
import { BY_HAND, mergeEpisodes, type EpisodeChange } from '../../../shared/ownShows/merge';
import { isDay, readEpisodeList, type ReadLine, type ToldEpisode } from '../../../shared/ownShows/readList';
import { writeEpisodeList } from '../../../shared/ownShows/writeList';
import type { OwnShowView } from '../../db/reads/ownShows/readOwnShow';

/** What stands in the fields of the form. */
export type HandFields = {
  kind: OwnShow['kind'];
  title: string;
  year: string;
  network: string;
  status: OwnShow['status'];
  /** Of a film. */
  minutes: string;
  airedOn: string;
  list: string;
};

export function fieldsOf(shown: OwnShowView | null): HandFields {
  const content = shown?.content;
  const film = content?.kind === 'film' ? content.seasons[0]?.episodes[0] : undefined;
  return {
    kind: content?.kind ?? 'series',
    title: content?.title ?? '',
    year: content?.year?.toString() ?? '',
    network: content?.network ?? '',
    status: content?.status ?? 'unknown',
    minutes: film?.minutes?.toString() ?? '',
    airedOn: film?.airedOn ?? '',
    list: content === undefined || content.kind === 'film' ? '' : writeEpisodeList(content),
  };
}

export type HandContent = {
  lines: ReadLine[];
  changes: EpisodeChange[];
  content: OwnShow | null;
  faults: { title: boolean; year: boolean; list: boolean };
};

const EMPTY: Omit<OwnShow, 'kind' | 'title' | 'year' | 'status' | 'network' | 'seasons'> = {
  origin: 'hand',
  country: null,
  language: null,
  premieredOn: null,
  endedOn: null,
  foreignIds: [],
  source: null,
};

/** What the fields say: lines as they were understood, what changes, and the show; null where something is wrong. */
export function contentOf(fields: HandFields, shown: OwnShowView | null): HandContent {
  const lines = fields.kind === 'film' ? [] : readEpisodeList(fields.list);
  const told =
    fields.kind === 'film' ? [filmOf(fields)] : lines.flatMap((one) => (one.kind === 'episode' ? [one.episode] : []));
  const before = shown?.content.seasons ?? [];
  const { seasons, changes } = mergeEpisodes(before, told, shown?.marked ?? new Set(), BY_HAND);
  const title = fields.title.trim();
  const year = fields.year.trim() === '' ? null : Number(fields.year);
  const faults = {
    title: title === '',
    year: year !== null && !(Number.isInteger(year) && year >= 1800 && year <= 2200),
    list: lines.some((one) => one.kind === 'fault'),
  };
  if (faults.title || faults.year || faults.list) return { lines, changes, content: null, faults };
  const days = told.map((one) => one.airedOn).filter((day) => day !== null);
  const earlier = shown?.content;
  const content: OwnShow = {
    ...(earlier ?? EMPTY),
    // A stub that somebody filled in is one no longer.
    origin: earlier?.origin === 'lookup' ? 'lookup' : 'hand',
    kind: fields.kind,
    title: title.slice(0, 400),
    year,
    status: fields.status,
    network: fields.network.trim() === '' ? null : fields.network.trim().slice(0, 120),
    premieredOn: earlier?.premieredOn ?? days.toSorted()[0] ?? null,
    seasons,
  };
  return { lines, changes, content, faults };
}

function filmOf({ title, minutes, airedOn }: HandFields): ToldEpisode {
  const whole = Number(minutes);
  return {
    season: 1,
    number: 1,
    absolute: null,
    kind: 'film',
    title: title.trim() === '' ? null : title.trim().slice(0, 400),
    airedOn: isDay(airedOn) ? airedOn : null,
    minutes: Number.isInteger(whole) && whole >= 1 && whole <= 1_000 ? whole : null,
    foreignIds: [],
  };
}
