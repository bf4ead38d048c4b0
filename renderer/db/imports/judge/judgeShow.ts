import { isReleased } from '../../../../shared/domain/episode';
import { assertNever } from '../../../../shared/util/assertNever';
import type { StoredRow } from '../rehearsal/collect';
import type { Slot } from '../match/episodeFinder';
import { createExpander } from './expand';
import { episodeOfRow, type JudgeOptions, type Judged, type Plan, type RowOutcome, type Subject } from './judged';
import { judgePlays, type ToldPlay } from './judgePlays';
import { createResolver } from './resolve';
import { judgeValues, type ToldValue } from './judgeValues';

const NOT_YET: RowOutcome = {
  verdict: 'matched',
  reason: null,
  doubt: null,
  slot: null,
  candidates: [],
  conflict: null,
};

/**
 * Says of every row of one show what becomes of it, and what is to be written. Pure: the same rows against the same
 * library give the same answer, so a rehearsal and the import after it agree.
 */
export function judgeShow(rows: readonly StoredRow[], options: JudgeOptions): Judged {
  const { target } = options;
  const outcomes: RowOutcome[] = rows.map(() => NOT_YET);
  const { resolve, made } = createResolver(target, options.decisions);
  const plan: Plan = { plays: [], ratings: [], favourites: [], status: null, notes: [], items: [], newSlots: made };
  const plays: ToldPlay[] = [];
  const values: ToldValue[] = [];
  const marks: { row: number; slots: readonly Slot[]; when: ToldPlay['when'] }[] = [];
  const expand = createExpander(target, (slot) => isReleased(slot.airedOn, options.today));

  rows.forEach((stored, row) => {
    const [, , record] = stored;
    const episode = episodeOfRow(stored);
    let slot: Slot | null = null;
    // A mark of many episodes of a show without a list of them makes its episodes itself.
    if (episode !== null && record.kind !== 'watched-up-to') {
      const resolved = resolve(episode);
      if ('refused' in resolved) return refuse(row, resolved.refused);
      if ('doubt' in resolved) {
        outcomes[row] = { ...NOT_YET, verdict: 'unclear', doubt: resolved.doubt, candidates: resolved.candidates };
        return;
      }
      ({ slot } = resolved);
    }
    outcomes[row] = { ...NOT_YET, slot };
    switch (record.kind) {
      case 'play':
        if (slot) plays.push({ row, slot, when: record.when, bulk: record.bulk || isMany(record.when) });
        return;
      case 'watched-up-to':
      case 'watched-count': {
        const slots = expand(record, resolve);
        if ('refused' in slots) return refuse(row, slots.refused);
        if ('doubt' in slots) {
          outcomes[row] = { ...NOT_YET, verdict: 'unclear', doubt: slots.doubt, candidates: slots.candidates };
          return;
        }
        marks.push({ row, slots: slots.slots, when: record.when });
        return;
      }
      case 'status':
        values.push({ row, subject: 'show', record });
        return;
      case 'rating':
      case 'favourite':
      case 'note':
      case 'list-item':
        values.push({ row, subject: slot ?? subjectOf(record.subject), record });
        return;
      default:
        assertNever(record, 'record of an import');
    }
  });
  judgePlays(plays, marks, options, plan, set);
  judgeValues(values, options, plan, set);
  return { rows, outcomes, plan };

  function refuse(row: number, reason: NonNullable<RowOutcome['reason']>): void {
    outcomes[row] = { ...NOT_YET, verdict: 'refused', reason };
  }

  function isMany(when: ToldPlay['when']): boolean {
    return 'at' in when && options.isMany(when.at);
  }

  /** What is new counts as a stub where nobody knew the show or the episode. */
  function set(row: number, answer: 'here' | 'new', conflict: RowOutcome['conflict'] = null): void {
    const before = outcomes[row] ?? NOT_YET;
    const isStub = target.kind === 'new' || before.slot?.isNew === true;
    const verdict = answer === 'here' ? 'already-here' : isStub ? 'stub' : 'matched';
    outcomes[row] = { ...before, verdict, conflict };
  }
}

function subjectOf(subject: { kind: 'show' } | { kind: 'season'; season: number } | { kind: 'episode' }): Subject {
  return subject.kind === 'season' ? { season: subject.season } : 'show';
}
