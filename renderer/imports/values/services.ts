import type { ImportedIds } from '../record';
import { idsOf } from './ids';
import { lettersOf } from './told';

const SCHEMES: Readonly<Record<string, string>> = {
  tmdb: 'tmdb',
  themoviedb: 'tmdb',
  tvdb: 'tvdb',
  thetvdb: 'tvdb',
  imdb: 'imdb',
  trakt: 'trakt',
  tvmaze: 'tvmaze',
  simkl: 'simkl',
  mal: 'mal',
  myanimelist: 'mal',
  anilist: 'anilist',
  anidb: 'anidb',
  kitsu: 'kitsu',
};

/** An id beside the name of its service, as files give it that mix services. None where we do not know the service. */
export function idsAt(service: unknown, value: unknown): ImportedIds {
  const name = lettersOf(service);
  const scheme = Object.hasOwn(SCHEMES, name) ? SCHEMES[name] : undefined;
  return scheme === undefined ? {} : idsOf({ [scheme]: value });
}
