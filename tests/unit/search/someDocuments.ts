import type {
  CharacterDocument,
  EpisodeDocument,
  PersonDocument,
  ShowDocument,
} from '../../../renderer/db/reads/search/documents';
import { episodeDocument, showDocument } from '../../../renderer/db/reads/search/showDocuments';

const head = (slug: string, title: string) => ({
  ref: `show:small:${slug}`,
  slug,
  title,
  kind: 'series' as const,
  ink: null,
  companion: true,
});

/** Documents of an invented show, for rules that need no database. */
export const aShow = (slug: string, title: string, isWatching = false): ShowDocument =>
  showDocument({
    head: head(slug, title),
    sortTitle: title,
    watched: 0,
    total: 10,
    activity: isWatching ? 1 : 0,
    isWatching,
  });

export const anEpisode = (
  show: string,
  code: string,
  title: string | null,
  text: string | null = null,
): EpisodeDocument => {
  const [, season, number] = /^s(\d+)e(\d+)$/.exec(code) ?? [];
  return episodeDocument({
    head: head(show, show),
    ref: `${show}-${code}`,
    season: Number(season),
    number: Number(number),
    numberTo: null,
    special: false,
    airedOn: null,
    plays: title === null ? 0 : 1,
    skipped: false,
    title,
    texts: text === null ? [] : [text],
  });
};

export const aCharacter = (name: string, more: Partial<CharacterDocument> = {}): CharacterDocument => ({
  id: `/character/small/${name.toLowerCase().replaceAll(' ', '-')}`,
  kind: 'character',
  name,
  otherNames: [],
  values: [],
  texts: [],
  weight: 0,
  face: {
    show: head('small', 'Small'),
    head: { slug: name, seed: name, name, affiliation: null, role: null },
    metIn: null,
  },
  ...more,
});

export const aPerson = (name: string, show: string, more: Partial<PersonDocument> = {}): PersonDocument => ({
  id: `/person/small/${name.toLowerCase().replaceAll(' ', '-')}`,
  key: name,
  kind: 'person',
  name,
  otherNames: [],
  values: ['director'],
  texts: [],
  weight: 0,
  face: { work: [{ show, roles: ['director'], characters: [] }] },
  ...more,
});
