import type { Lang, ShowHead } from '../views';
import type { EpisodeDocument, ShowDocument } from './documents';

/** What of a show and its place in the library decides how it is found. */
type ShowPart = {
  head: ShowHead;
  sortTitle: string;
  /** In other languages: whoever knows it by another name finds it by that one. */
  titles?: readonly string[];
  watched: number;
  total: number;
  /** When the viewer last touched it, 0 for never. */
  activity: number;
  isWatching: boolean;
};

/** `ds9` and `tng` are how people call a show, though no title says so. */
export function showDocument({
  head,
  sortTitle,
  titles = [],
  watched,
  total,
  activity,
  isWatching,
}: ShowPart): ShowDocument {
  const inUse = (isWatching ? 10 : 0) + (activity > 0 ? 5 : 0) + (head.companion ? 2 : 0);
  return {
    id: `/show/${head.slug}`,
    kind: 'show',
    name: head.title,
    otherNames: [...new Set([head.slug, sortTitle, ...titles])].filter((name) => name !== head.title),
    values: [],
    texts: [],
    // What the viewer watches comes before what is only known.
    weight: inUse / 17,
    face: { head, watched, total },
  };
}

type EpisodePart = EpisodeDocument['face'] & {
  title: string | null;
  lang?: Lang;
  /** The title that the pack itself gives, where it is another than the one shown. */
  original?: string | null;
  texts?: string[];
};

export function episodeDocument({ title, original = null, texts = [], ...face }: EpisodePart): EpisodeDocument {
  return {
    id: `/show/${face.head.slug}/s${face.season}e${face.number}`,
    kind: 'episode',
    name: title,
    otherNames: original === null || original === title ? [] : [original],
    values: [],
    texts,
    weight: face.plays > 0 ? 0.5 : 0.2,
    face,
  };
}
