import { DEFAULT_SPOILERS, presetOf, SPOILER_PRESETS, type SpoilerPreset } from '../../../shared/domain/spoilers';
import type { WhenChoice } from '../../../shared/domain/when';
import type { Action } from '../../../shared/library/actions';
import { assertNever } from '../../../shared/util/assertNever';
import type { Ref } from '../../../shared/library/rows';

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

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Reads `2020`, `2020-03`, `3/2020`, `March 2020` or `mar 2020`. Null when it is none of them, or still to come. */
export function readMonthOrYear(typed: string, today: string): WhenChoice | null {
  const text = typed.trim().toLowerCase();
  const year = /^(\d{4})$/.exec(text)?.[1];
  if (year !== undefined) {
    const value = Number(year);
    return value >= 1900 && year <= today.slice(0, 4) ? { kind: 'year', year: value } : null;
  }
  const month = readMonth(text);
  return month !== null && month <= today.slice(0, 7) && month >= '1900-01' ? { kind: 'month', month } : null;
}

function readMonth(text: string): string | null {
  const two = (month: number) => String(month).padStart(2, '0');
  const numbers = /^(\d{4})-(\d{1,2})$/.exec(text) ?? swap(/^(\d{1,2})[/.](\d{4})$/.exec(text));
  if (numbers) {
    const month = Number(numbers[2]);
    return month >= 1 && month <= 12 ? `${numbers[1]}-${two(month)}` : null;
  }
  const named = /^([a-z]{3,9})\.? (\d{4})$/.exec(text);
  const index = MONTHS.findIndex((name) => named?.[1] !== undefined && name.startsWith(named[1]));
  return named && index >= 0 ? `${named[2]}-${two(index + 1)}` : null;
}

function swap(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found && [found[0], found[2], found[1]];
}

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
