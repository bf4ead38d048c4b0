import { DEFAULT_SPOILERS, presetOf, SPOILER_PRESETS, type SpoilerPreset } from '../../../shared/domain/spoilers';
import type { WhenChoice } from '../../../shared/domain/when';
import type { Action } from '../../../shared/library/actions';
import { assertNever } from '../../../shared/util/assertNever';
import type { Ref } from '../../../shared/library/rows';
import { readMonthOrYear } from './readMonthOrYear';

export type WhenAnswer = 'today' | 'air-dates' | 'month-or-year' | 'unknown';

/** What the welcome has been told. */
export type Answers = {
  /** The last episode that was watched, null for none. */
  last: Ref | null;
  when: WhenAnswer;
  /** As typed, for `month-or-year`. */
  monthOrYear: string;
  careful: SpoilerPreset;
};

export const NO_ANSWERS: Answers = { last: null, when: 'unknown', monthOrYear: '', careful: 'strict' };

/** When the episodes were watched, as a mark takes it; null while the month or year is not readable. */
export function whenChoice(answers: Pick<Answers, 'when' | 'monthOrYear'>, today: string): WhenChoice | null {
  switch (answers.when) {
    case 'today':
      return { kind: 'day', on: today };
    case 'air-dates':
      return { kind: 'air-date' };
    case 'month-or-year':
      return readMonthOrYear(answers.monthOrYear, today);
    case 'unknown':
      return { kind: 'unknown' };
    default:
      return assertNever(answers.when, 'answer to when');
  }
}

const version = 1 as const;

/** What Begin stores, in this order. The mark comes last: it is what somebody means who takes back what they did last. */
export function actionsOf(answers: Answers, show: Ref, today: string): Action[] {
  const when = whenChoice(answers, today);
  const { last } = answers;
  return [
    { type: 'finish-welcome', version },
    { type: 'set-default-spoilers', version, spoilers: SPOILER_PRESETS[answers.careful] },
    { type: 'set-status', version, show, status: 'watching' },
    ...(last === null || when === null
      ? []
      : [
          {
            type: 'mark',
            version,
            show,
            target: { kind: 'up-to', episode: last },
            when,
            again: false,
            specials: false,
            today,
          } as const,
        ]),
  ];
}

/** For whom the show is new: nothing is marked; how careful to be still counts. */
export function actionsOfNewcomer(careful: SpoilerPreset, show: Ref): Action[] {
  const spoilers = SPOILER_PRESETS[careful];
  return [
    { type: 'finish-welcome', version },
    ...(presetOf(DEFAULT_SPOILERS) === careful ? [] : [{ type: 'set-default-spoilers', version, spoilers } as const]),
    { type: 'set-status', version, show, status: 'watching' },
  ];
}
