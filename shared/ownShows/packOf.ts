import type { Text } from '../pack/basics';
import type { Episode, Season, Show } from '../pack/catalogue';
import { type Pack, PACK_FORMAT_VERSION } from '../pack/pack';

export type ExportedShow = {
  show: Show;
  seasons: readonly Season[];
  episodes: readonly Episode[];
  /** The language of the pack: every text has it, and what others there are stand beside it. */
  language: string;
  licence: string;
  /** Where its facts are from, in a sentence. */
  about: string;
  /** What an episode is called that has no title. */
  untitled: (number: number) => string;
};

/**
 * A show as a pack of its own: what there is to watch, without teasers, synopses or cards. It gets a name and ids of its
 * own, so that it can be added beside what it was made from.
 */
export function packOf({ show, seasons, episodes, language, licence, about, untitled }: ExportedShow): Pack {
  const name = `${show.slug.slice(0, 50).replace(/-+$/, '')}-list`;
  const showId = `show:${name}:show` as const;
  const last = (id: string): string => id.split(':').at(-1) ?? 'x';
  const text = (of: Season['title']): Text | null => {
    const { und, ...others } = of ?? {};
    const own = of?.[language] ?? und ?? Object.values(others)[0];
    return own === undefined ? null : { [language]: own, ...others };
  };
  const title = text(show.title) ?? { [language]: show.sortTitle };
  return {
    format: 'watchbill-pack',
    formatVersion: PACK_FORMAT_VERSION,
    name,
    version: 1,
    language,
    title,
    about: { [language]: about },
    licence,
    refersTo: [],
    shows: [{ ...show, id: showId, slug: name, title, companion: false, unconfirmedFields: [] }],
    seasons: seasons.map((one) => ({
      ...one,
      id: `season:${name}:${last(one.id)}` as const,
      show: showId,
      title: text(one.title),
    })),
    episodes: episodes.map((one) => ({
      ...one,
      id: `episode:${name}:${last(one.id)}` as const,
      show: showId,
      title: text(one.title) ?? { [language]: untitled(one.number) },
      teaser: null,
      synopsis: null,
      mentions: [],
      unconfirmedFields: [],
      sources: [],
    })),
    people: [],
    credits: [],
    franchises: [],
    characters: [],
    appearances: [],
    production: [],
    sources: [],
    claims: [],
    conflicts: [],
    terms: [],
  };
}
