import type { EpisodeDocument, ShowDocument } from '../db/reads/search/documents';
import type { Cost } from './fit';
import { ALL_WORDS, fitName, forgivingly, SCORES, strictly, type NameWords, type Near } from './names';
import { readPlace, type TypedPlace } from './place';
import { entryOf, type Ranked } from './rank';
import { readTyped, type Typed } from './typed';

/** A show, and its episodes in story order. */
export type PlacedShow = { show: ShowDocument; names: readonly NameWords[]; episodes: readonly EpisodeDocument[] };

export function placedShow(show: ShowDocument, episodes: readonly EpisodeDocument[]): PlacedShow {
  return { show, names: entryOf(show).names, episodes };
}

/** Of one show, while its season is typed and it is not named itself. */
const MOST_OF_ONE = 3;

/**
 * Episodes by what people type for their places: `s1e5`, `picard s2e4`, `tng 2x`. Places are no secret, so that an
 * episode is found by its place whatever of it may be read.
 */
export function findByPlace(text: string, shows: readonly PlacedShow[]): Ranked[] {
  const { words, place } = readPlace(text);
  if (place === null) return [];
  const typed = readTyped(words);
  const strict = fitting(shows, typed, strictly);
  const near = strict.length > 0 ? strictly : once(forgivingly);
  return (strict.length > 0 ? strict : fitting(shows, typed, near)).flatMap(({ placed, score }) => {
    // A season alone, of no show that is named: others may be meant.
    const most = typed.terms.length === 0 && place.number === null ? MOST_OF_ONE : undefined;
    return placed.episodes
      .filter((one) => isAt(one, place))
      .slice(0, most)
      .map((document) => ({ document, score, matches: [], isElsewhere: false, reading: { typed, near } }));
  });
}

function fitting(shows: readonly PlacedShow[], typed: Typed, near: Near) {
  return shows.map((placed) => ({ placed, score: fitShow(placed, typed, near) })).filter(({ score }) => score > 0);
}

/** All that was typed before the place must name the show; where nothing was, every show is meant, what is in use first. */
function fitShow({ show, names }: PlacedShow, typed: Typed, near: Near): number {
  const use = 30 * show.weight;
  if (typed.terms.length === 0) return SCORES.whole + use;
  const best = Math.max(...names.map((name) => fitName(typed, name, near).score));
  return best >= ALL_WORDS ? best + use : 0;
}

function isAt({ face: { season, number } }: EpisodeDocument, place: TypedPlace): boolean {
  return (place.season === null || season === place.season) && (place.number === null || number === place.number);
}

/** Each pair of words compared once: names of shows have most of their words in common, and each of them twice. */
function once(near: Near): Near {
  const known = new Map<string, Map<string, Cost | null>>();
  return (term, word) => {
    const words = known.get(term) ?? new Map<string, Cost | null>();
    known.set(term, words);
    let cost = words.get(word);
    if (cost === undefined) {
      cost = near(term, word);
      words.set(word, cost);
    }
    return cost;
  };
}
