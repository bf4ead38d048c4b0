import type { Precision, Status } from '../../shared/library/rows';

/** Ids of other services by scheme (`tvdb`, `tmdb`, `imdb`, `trakt`, `tvmaze`, `mal`, …), always as text. */
export type ImportedIds = Readonly<Record<string, string>>;

/**
 * A show or film as a file names it. At least one of `title` and `ids` says something, but for plays of which a file
 * tells no more than the id of the episode: there nobody knows the show, and only the episode's id can find it.
 */
export type ImportedShow = {
  kind: 'series' | 'film';
  title: string | null;
  /** The year of its beginning, where the file tells it: `Show (2018)` is title `Show`, year 2018. */
  year: number | null;
  ids: ImportedIds;
};

/** An episode as a file names it: by season and number, by absolute number, by air date, or by an id alone. */
export type ImportedEpisode = {
  season: number | null;
  number: number | null;
  absolute: number | null;
  title: string | null;
  /** `YYYY-MM-DD` */
  airedOn: string | null;
  ids: ImportedIds;
};

/**
 * When something was watched, as honestly as the file says it. `second` and `minute` have an instant; `day` has a
 * calendar day at the viewer's place, which is never shifted through UTC; `month`, `year` and `range` have two;
 * `unknown` has nothing.
 */
export type ImportedWhen =
  | { precision: Extract<Precision, 'second' | 'minute'>; at: number }
  | { precision: Extract<Precision, 'day'>; on: string }
  /** First and last calendar day of a month, a year, or a time of the viewer's own naming. */
  | { precision: Extract<Precision, 'month' | 'year' | 'range'>; from: string; to: string }
  | { precision: Extract<Precision, 'unknown'> };

/** What a row is about within its show: the show, a season, or an episode. */
export type ImportedSubject =
  { kind: 'show' } | { kind: 'season'; season: number } | { kind: 'episode'; episode: ImportedEpisode };

/** One thing that a file says of the viewer. A row that says several is several records. */
export type ImportRecord =
  | {
      kind: 'play';
      show: ImportedShow;
      /** Null for a film, which is one episode. */
      episode: ImportedEpisode | null;
      when: ImportedWhen;
      /** The time is that of marking many at once, not of watching. */
      bulk: boolean;
    }
  /** Everything up to this episode was watched, without dates: a high-water mark. Needs the show's episodes. */
  | { kind: 'watched-up-to'; show: ImportedShow; episode: ImportedEpisode; when: ImportedWhen }
  /** So many episodes were watched, from the first one on; null for all that have aired. Needs the show's episodes. */
  | { kind: 'watched-count'; show: ImportedShow; count: number | null; when: ImportedWhen }
  /** 1 to 10. A scale of five is doubled, one of a hundred divided by ten and rounded. */
  | { kind: 'rating'; show: ImportedShow; subject: ImportedSubject; value: number; at: number | null }
  | { kind: 'status'; show: ImportedShow; status: Status; at: number | null }
  | { kind: 'favourite'; show: ImportedShow; subject: ImportedSubject; at: number | null }
  | { kind: 'note'; show: ImportedShow; subject: ImportedSubject; text: string; at: number | null }
  | {
      kind: 'list-item';
      show: ImportedShow;
      subject: ImportedSubject;
      /** `key` tells lists of the same name apart within one export. */
      list: { key: string; name: string };
      /** Place in the list; ranks may repeat and have gaps. */
      order: number;
      at: number | null;
    };

/** Why a row is not taken. Each has a sentence in the interface. */
export const REFUSALS = [
  /** Nothing was watched, rated, noted or listed: an episode that is only named. */
  'nothing-done',
  /** A book, a game, a song. */
  'other-media',
  /** Neither a title nor an id says which show it is. */
  'no-show',
  /** No season and number, date or id says which episode it is. */
  'no-episode',
  'bad-date',
  'bad-number',
  'bad-rating',
  /** The row cannot be read: cut off, wrong type, nested too deep, too long. */
  'damaged',
  /** The same thing stands in an earlier row, or in another file of the same export that tells more. */
  'repeated',
  /** It was deleted where it comes from. */
  'deleted',
  /** A code of that service that means nothing elsewhere. */
  'no-meaning',
  /** Needs the list of episodes of a show that no pack knows yet. */
  'needs-episodes',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What an importer makes of one row: where it stood, and what it says or why it is not taken. */
export type ReadRow = {
  /** The file inside the export, as a person would look for it. */
  file: string;
  /** Counted from 1, as a person counts: the header line of a table is not a row. */
  row: number;
} & ({ record: ImportRecord } | { refused: Refusal; detail: string | null });
