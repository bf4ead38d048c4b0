import type { Precision } from '../library/rows';
import { type Cell, csvRecord } from './csv';

/** Ids of a show or an episode elsewhere, as far as they are known. */
export type Elsewhere = { imdb: string | null; tvdb: string | null; tmdb: string | null; tvmaze: string | null };

/** One play as a row of the file. A title is null where the settings hide it, or nobody knows it. */
export type ExportedPlay = {
  id: string;
  show: {
    id: string;
    title: string | null;
    kind: 'series' | 'film';
    /** Of its beginning. */
    year: number | null;
    elsewhere: Elsewhere;
  };
  episode: {
    id: string;
    season: number | null;
    number: number | null;
    numberTo: number | null;
    title: string | null;
    airedOn: string | null;
    elsewhere: Elsewhere;
  };
  when: { precision: Precision; at: number | null; zone: string | null; from: string | null; to: string | null };
  /** 1 is the first viewing. */
  pass: { number: number; name: string | null };
  /** The viewer's own rating of the episode. */
  rating: number | null;
  source: 'mark' | 'bulk' | 'import' | 'import-bulk';
  /** Epoch milliseconds. */
  recordedAt: number;
};

type Column = readonly [name: string, value: (play: ExportedPlay) => Cell];

const SCHEMES = ['imdb', 'tvdb', 'tmdb', 'tvmaze'] as const;

/** The columns, in their order. Names are for programs and never change; new ones come last. */
const COLUMNS: readonly Column[] = [
  ['show', ({ show }) => show.title],
  ['season', ({ episode }) => episode.season],
  ['episode', ({ episode }) => episode.number],
  ['episode_to', ({ episode }) => episode.numberTo],
  ['title', ({ episode }) => episode.title],
  ['aired_on', ({ episode }) => episode.airedOn],
  ['watched_precision', ({ when }) => when.precision],
  ['watched_at', ({ when }) => (when.at === null ? null : new Date(when.at).toISOString())],
  ['watched_zone', ({ when }) => when.zone],
  ['watched_from', ({ when }) => when.from],
  ['watched_to', ({ when }) => when.to],
  ['pass', ({ pass }) => pass.number],
  ['pass_name', ({ pass }) => pass.name],
  ['rating', ({ rating }) => rating],
  ['source', ({ source }) => source],
  ['recorded_at', ({ recordedAt }) => new Date(recordedAt).toISOString()],
  ['play_id', ({ id }) => id],
  ['show_id', ({ show }) => show.id],
  ['episode_id', ({ episode }) => episode.id],
  ...SCHEMES.map((scheme): Column => [`show_${scheme}`, ({ show }) => show.elsewhere[scheme]]),
  ...SCHEMES.map((scheme): Column => [`episode_${scheme}`, ({ episode }) => episode.elsewhere[scheme]]),
  ['show_kind', ({ show }) => show.kind],
  ['show_year', ({ show }) => show.year],
];

/** The first record: the names of the columns. */
export function playsHeader(): string {
  return csvRecord(COLUMNS.map(([name]) => name));
}

export function playsRecord(play: ExportedPlay): string {
  return csvRecord(COLUMNS.map(([, value]) => value(play)));
}
