import { useEffect, useMemo, useState } from 'react';
import type { PaletteGroup } from '../../ui';
import { useRecentSearches, useSearch } from '../search';
import { NOTHING_KNOWN, type KnownPlaces } from './knownPlaces';
import { matchPalette, MOST } from './matchPalette';
import { answerGroups, startGroups, type NamedCommand } from './paletteRows';

/** Milliseconds that earlier rows stay for the answer of the worker: it mostly comes before the next frame. */
const HOLD = 60;
const MOST_RECENT = 3;

export type PaletteRows = {
  groups: readonly PaletteGroup[];
  /** What the rows are the answer to; null while they are only a beginning. */
  answered: string | null;
  /** The words that were looked for in place of what was typed. */
  meant: string | null;
};

const NO_ROWS: PaletteRows = { groups: [], answered: null, meant: null };

/**
 * What the page itself finds, at once; with the answer of the worker once that is there. While an answer is on its way
 * the earlier rows stay for a moment, so that nothing blinks between two letters.
 */
export function usePaletteRows(query: string, known: KnownPlaces | undefined, commands: readonly NamedCommand[]) {
  const { found, isFailed, hasAnswered } = useSearch(query, MOST);
  const recent = useRecentSearches();
  const [late, setLate] = useState<string | null>(null);
  const answer = found?.text === query ? found.answer : null;
  const isPending = query.trim() !== '' && answer === null && !isFailed;
  // What nobody will see is not looked for.
  const isEarly = isPending && hasAnswered && late !== query;
  const now = useMemo((): PaletteRows | null => {
    if (isEarly) return null;
    const own = matchPalette(query, known ?? NOTHING_KNOWN, commands, answer === null);
    const groups =
      query.trim() === ''
        ? startGroups(own.next, (recent ?? []).slice(0, MOST_RECENT), own.groups, own.commands)
        : answerGroups(query, answer?.groups ?? own.groups, own.commands, answer !== null);
    // Until the programme is read there are only commands: what comes then is what opening is for.
    return { groups, answered: known === undefined ? null : query, meant: answer?.meant ?? null };
  }, [query, known, commands, answer, recent, isEarly]);

  // That there is nothing is not known before the worker has said so.
  const isHeld = now === null || (isPending && hasAnswered && now.groups.length === 0);
  useEffect(() => {
    if (!isPending) return undefined;
    const timer = setTimeout(() => setLate(query), HOLD);
    return () => clearTimeout(timer);
  }, [isPending, query]);

  const [shown, setShown] = useState(now ?? NO_ROWS);
  if (!isHeld && shown !== now) setShown(now);
  return { ...(isHeld ? shown : now), isHeld, isPending };
}
