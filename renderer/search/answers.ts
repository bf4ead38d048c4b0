import type { SearchDocument } from '../db/reads/search/documents';
import type { SearchKind } from './kinds';
import type { MatchRange } from './names';
import type { Snippet } from './snippet';

export type SearchQuery = {
  text: string;
  /** All kinds unless some are named. */
  kinds?: readonly SearchKind[];
  /** Hits of each kind at most. How many there are altogether is told in any case. */
  limit: number;
};

/** One thing found: what its row shows, and why it is there. */
export type SearchHit = Pick<SearchDocument, 'id' | 'name'> &
  FaceOf<SearchDocument> & {
    score: number;
    /** What of the name was typed. */
    matches: MatchRange[];
    /** Where else it was found: another name, a value, a sentence. Null where the name says it all. */
    snippet: Snippet | null;
  };
type FaceOf<D> = D extends SearchDocument ? Pick<D, 'kind' | 'face'> : never;

/** The hits of one kind, the best first. */
export type HitGroup = { kind: SearchKind; total: number; hits: SearchHit[] };

export type SearchAnswer = {
  /** The kinds of which something was found, that with the best hit first. */
  groups: HitGroup[];
  /** The words that were looked for in place of what was typed, when that had typing errors. */
  meant: string | null;
};

export const NO_ANSWER: SearchAnswer = { groups: [], meant: null };
