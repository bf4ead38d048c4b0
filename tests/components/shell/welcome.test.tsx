import { describe, expect, it } from 'vitest';
import { SPOILER_PRESETS } from '../../../shared/domain/spoilers';
import type { Action } from '../../../shared/library/actions';
import { fail, ok } from '../../../shared/util/result';
import type { Library } from '../../../renderer/db/commit/library';
import { actionsOf, actionsOfNewcomer, NO_ANSWERS, whenChoice } from '../../../renderer/features/welcome/answers';
import { readMonthOrYear } from '../../../renderer/features/welcome/readMonthOrYear';
import { storeAnswers } from '../../../renderer/features/welcome/storeAnswers';

const TODAY = '2026-11-21';
const SHOW = 'show:picard:picard';
const types = (actions: readonly Action[]) => actions.map(({ type }) => type);

describe('the answers of the welcome', () => {
  it('become spoiler settings, a status, a mark and the end of the welcome', () => {
    const actions = actionsOf({ ...NO_ANSWERS, last: 'e5', when: 'air-dates', careful: 'open' }, SHOW, TODAY);
    expect(types(actions)).toEqual(['finish-welcome', 'set-default-spoilers', 'set-status', 'mark']);
    expect(actions[1]).toMatchObject({ spoilers: SPOILER_PRESETS.open });
    expect(actions[2]).toMatchObject({ show: SHOW, status: 'watching' });
    expect(actions[3]).toMatchObject({
      show: SHOW,
      target: { kind: 'up-to', episode: 'e5' },
      when: { kind: 'air-date' },
      again: false,
      specials: false,
      today: TODAY,
    });
  });

  it('mark nothing when nothing is ticked', () => {
    expect(types(actionsOf(NO_ANSWERS, SHOW, TODAY))).toEqual(['finish-welcome', 'set-default-spoilers', 'set-status']);
  });

  it('of a newcomer keep how careful to be, where it is not as at first', () => {
    expect(types(actionsOfNewcomer('strict', SHOW))).toEqual(['finish-welcome', 'set-status']);
    expect(types(actionsOfNewcomer('open', SHOW))).toEqual(['finish-welcome', 'set-default-spoilers', 'set-status']);
  });

  it.each([
    ['2020', { kind: 'year', year: 2020 }],
    ['2020-03', { kind: 'month', month: '2020-03' }],
    ['3/2020', { kind: 'month', month: '2020-03' }],
    [' March 2020 ', { kind: 'month', month: '2020-03' }],
    ['mar 2020', { kind: 'month', month: '2020-03' }],
    ['Sept 2020', { kind: 'month', month: '2020-09' }],
    ['März 2020', { kind: 'month', month: '2020-03' }],
    ['marzo de 2020', { kind: 'month', month: '2020-03' }],
    ['fevr. 2020', { kind: 'month', month: '2020-02' }],
    ['juil 2020', { kind: 'month', month: '2020-07' }],
    ['2020年3月', { kind: 'month', month: '2020-03' }],
    ['２０２０年', { kind: 'year', year: 2020 }],
    ['jui 2020', null],
    ['2027', null],
    ['December 2026', null],
    ['13/2020', null],
    ['Marchh 2020', null],
    ['', null],
  ])('read «%s» as a month or a year', (typed, expected) => {
    expect(readMonthOrYear(typed, TODAY)).toEqual(expected);
  });

  it('say when', () => {
    expect(whenChoice({ when: 'today', monthOrYear: '' }, TODAY)).toEqual({ kind: 'day', on: TODAY });
    expect(whenChoice({ when: 'unknown', monthOrYear: '' }, TODAY)).toEqual({ kind: 'unknown' });
    expect(whenChoice({ when: 'month-or-year', monthOrYear: '' }, TODAY)).toBeNull();
  });
});

describe('storing the answers', () => {
  const aLibrary = (refusals: Partial<Record<Action['type'], string>>) => {
    const done: string[] = [];
    const commit = async (action: Action) => {
      done.push(action.type);
      const code = refusals[action.type];
      return code === undefined ? ok({ entry: {}, left: [] }) : fail({ code });
    };
    return { done, library: { commit } as unknown as Pick<Library, 'commit'> };
  };
  const actions = actionsOf({ ...NO_ANSWERS, last: 'e5' }, SHOW, TODAY);

  it('goes through all of them, also past what is so already', async () => {
    const { done, library } = aLibrary({ 'set-default-spoilers': 'NOTHING_TO_DO' });
    expect(await storeAnswers(library, actions)).toEqual({ ok: true });
    expect(done).toEqual(types(actions));
  });

  it('ends at the first that is not stored, so that it can be tried again from there', async () => {
    const { done, library } = aLibrary({ 'set-status': 'NOT_STORED' });
    expect(await storeAnswers(library, actions)).toEqual({ ok: false, code: 'NOT_STORED' });
    expect(done).not.toContain('mark');
  });
});
