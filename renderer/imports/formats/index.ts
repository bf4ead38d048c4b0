import type { Importer } from '../importer';
import { withinLimits } from '../withinLimits';
import { anilistGdpr } from './anilist-gdpr';
import { anilistJson } from './anilist-json';
import { duckietv } from './duckietv';
import { imdb } from './imdb';
import { letterboxd } from './letterboxd';
import { myanimelist } from './myanimelist';
import { nfo } from './nfo';
import { ryot } from './ryot';
import { seriesguide } from './seriesguide';
import { showly } from './showly';
import { simklCsv } from './simkl-csv';
import { simklJson } from './simkl-json';
import { tmdb } from './tmdb';
import { tvmaze } from './tvmaze';
import { watchbillBackup } from './watchbill-backup';
import { watchbillCsv } from './watchbill-csv';
import { watcharr } from './watcharr';
import { yamtrack } from './yamtrack';
import { trakt } from './trakt';
import { traktCsv } from './trakt-csv';
import { tvtimeGdpr } from './tvtime-gdpr';
import { tvtimeOut } from './tvtime-out';

const FORMATS: readonly Importer[] = [
  trakt,
  traktCsv,
  tvtimeGdpr,
  tvtimeOut,
  seriesguide,
  watchbillBackup,
  watchbillCsv,
  anilistGdpr,
  anilistJson,
  duckietv,
  imdb,
  letterboxd,
  myanimelist,
  nfo,
  ryot,
  showly,
  simklCsv,
  simklJson,
  tmdb,
  tvmaze,
  watcharr,
  yamtrack,
];

/** Every format that can be read: the one list of them. Adding one touches nothing else. */
export const IMPORTERS: readonly Importer[] = FORMATS.map(withinLimits);
