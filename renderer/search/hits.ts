import type { SearchDocument } from '../db/reads/search/documents';
import { SEARCH_KINDS } from './kinds';
import type { HitGroup, SearchHit, SearchQuery } from './answers';
import type { Ranked } from './rank';
import { bestLine, sentencesOf, type Snippet } from './snippet';

/**
 * What was found by kind, the kind with the best hit first; snippets only for what is shown.
 * @param totals how many there are of each kind, in the order of kinds, where `ranked` are only the best of them.
 */
export function groupsOf(
  ranked: readonly Ranked[],
  { kinds = SEARCH_KINDS, limit }: Pick<SearchQuery, 'kinds' | 'limit'>,
  totals?: readonly number[],
): HitGroup[] {
  return SEARCH_KINDS.filter((kind) => kinds.includes(kind))
    .map((kind) => {
      const all = ranked.filter(({ document }) => document.kind === kind);
      return { kind, total: totals?.[SEARCH_KINDS.indexOf(kind)] ?? all.length, hits: all.slice(0, limit).map(hitOf) };
    })
    .filter(({ total }) => total > 0)
    .toSorted((one, other) => (other.hits[0]?.score ?? 0) - (one.hits[0]?.score ?? 0));
}

function hitOf(ranked: Ranked): SearchHit {
  const { document, score, matches } = ranked;
  return { ...plainHit(document), score, matches, snippet: snippetOf(ranked) };
}

/** A document as a hit of nothing that was typed. */
export function plainHit({ id, name, kind, face }: SearchDocument): SearchHit {
  // The face goes with its kind, which the compiler does not see through a union.
  return { id, name, kind, face, score: 0, matches: [], snippet: null } as SearchHit;
}

function snippetOf({ document, isElsewhere, reading: { typed, near } }: Ranked): Snippet | null {
  if (!isElsewhere) return null;
  const { otherNames, values, texts } = document;
  return (
    bestLine([...otherNames, ...values], typed.telling, near, typed.telling.length) ??
    bestLine(lines(otherNames, values, texts), typed.telling, near)
  );
}

function* lines(...[names, values, texts]: readonly (readonly string[])[]): Generator<string> {
  yield* names ?? [];
  yield* values ?? [];
  yield* sentencesOf(texts ?? []);
}
