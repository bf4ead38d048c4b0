import { OWN_SHOW_LIMITS } from '../../../../shared/library/ownShow';
import type { ImportedEpisode } from '../../../imports/record';
import type { Slot } from '../match/episodeFinder';
import type { BareRecord } from '../rehearsal/collect';
import type { JudgedTarget } from './judged';
import type { Resolved } from './resolve';

type Mark = Extract<BareRecord, { kind: 'watched-up-to' | 'watched-count' }>;
type Refused = { refused: 'needs-episodes' | 'bad-number' | 'no-episode' };
export type Expanded = { slots: readonly Slot[] } | Extract<Resolved, { doubt: unknown }> | Refused;

/**
 * The episodes that «everything up to here» or «so many» means. Where nobody has a list of the show's episodes, the
 * numbers that the file tells make one: the first to the last of that season.
 */
export function createExpander(
  target: JudgedTarget,
  isOut: (slot: Slot) => boolean,
): (mark: Mark, resolve: (episode: ImportedEpisode) => Resolved) => Expanded {
  // Asked before anything is made: what an import makes is no list that somebody knows.
  const known = target.kind === 'known' ? target.finder.regular() : [];
  return (mark, resolve) => {
    if (mark.kind === 'watched-up-to') return upTo(mark.episode, known, resolve);
    const { count } = mark;
    if (known.length > 0) return { slots: count === null ? known.filter(isOut) : known.slice(0, count) };
    if (count === null) return target.isFilm ? firstOnes(null, 1, resolve) : { refused: 'needs-episodes' };
    return firstOnes(null, count, resolve);
  };
}

function upTo(
  episode: ImportedEpisode,
  known: readonly Slot[],
  resolve: (episode: ImportedEpisode) => Resolved,
): Expanded {
  const { season, number, absolute } = episode;
  const count = absolute ?? number;
  if (known.length === 0) return count === null ? { refused: 'needs-episodes' } : firstOnes(season, count, resolve);
  const last = resolve(episode);
  if (!('slot' in last)) return last;
  const end = known.indexOf(last.slot);
  return { slots: end === -1 ? [last.slot] : known.slice(0, end + 1) };
}

function firstOnes(season: number | null, count: number, resolve: (episode: ImportedEpisode) => Resolved): Expanded {
  if (count > OWN_SHOW_LIMITS.episodes) return { refused: 'bad-number' };
  const slots: Slot[] = [];
  for (let number = 1; number <= count; number += 1) {
    const resolved = resolve({ season: season ?? 1, number, absolute: null, title: null, airedOn: null, ids: {} });
    if (!('slot' in resolved)) return resolved;
    slots.push(resolved.slot);
  }
  return { slots };
}
