import { describe, expect, it } from 'vitest';
import { CalendarSearch, changeSearch, spanOf, weeksShown } from '../../../renderer/features/calendar/calendarSearch';
import { dayByKey } from '../../../renderer/features/calendar/gridMove';
import { readCalendar, readFollowed } from '../../../renderer/db/reads/calendar/readCalendar';
import { aLibrary, episode, mark } from '../../support/library';
import { HARBOUR, harbour, LANTERN, lantern, TODAY } from '../../support/smallPack';

const YEARS = { from: '2018-01-01', to: '2028-01-01', specials: false };

describe('the address of the calendar', () => {
  it.each([
    ['a day that is not', { on: '2026-02-30' }],
    ['a year out of reach', { on: '0026-02-03' }],
    ['another kind', { on: 20260203, view: 'year', specials: true }],
  ])('drops %s', (_, damaged) => {
    expect(Object.values(CalendarSearch.parse(damaged)).filter((one) => one !== undefined)).toEqual([]);
  });

  it('is as short as it can be', () => {
    expect(changeSearch({ view: 'week', on: '2026-01-01' }, { on: TODAY }, TODAY)).toEqual({ view: 'week' });
    expect(changeSearch({ view: 'week', specials: 'yes' }, { view: 'month', specials: undefined }, TODAY)).toEqual({});
  });

  it('covers whole weeks in the grid, and two months in the agenda', () => {
    expect(spanOf('month', '2026-11-21')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(spanOf('week', '2026-11-21')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(spanOf('agenda', '2026-12-21')).toEqual({ from: '2026-12-01', to: '2027-01-31' });
    expect(weeksShown('month', '2026-11-21')).toHaveLength(6);
    expect(weeksShown('week', '2026-11-21')).toHaveLength(1);
  });
});

describe('keys in the grid of days', () => {
  const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
    dayByKey({ key, shiftKey: false, ctrlKey: false, ...more }, '2026-03-29');
  it.each([
    ['ArrowLeft', {}, '2026-03-28'],
    ['ArrowRight', {}, '2026-03-30'],
    ['ArrowUp', {}, '2026-03-22'],
    ['ArrowDown', {}, '2026-04-05'],
    ['Home', {}, '2026-03-23'],
    ['End', {}, '2026-03-29'],
    ['Home', { ctrlKey: true }, '2026-03-01'],
    ['End', { ctrlKey: true }, '2026-03-31'],
    ['PageUp', {}, '2026-02-28'],
    ['PageDown', {}, '2026-04-29'],
    ['PageUp', { shiftKey: true }, '2025-03-29'],
    ['PageDown', { shiftKey: true }, '2027-03-29'],
    ['x', {}, null],
  ])('%s %o leads to %s', (key, more, day) => {
    expect(press(key, more)).toBe(day);
  });
});

describe('readCalendar', () => {
  it('has nothing of a show that is not followed, and all of one that is', async () => {
    const { database, library } = await aLibrary();
    expect(await readCalendar(database, YEARS, TODAY)).toEqual([]);
    expect(await readFollowed(database)).toEqual({ shows: 0, dates: 0 });
    await library.commit({ type: 'set-status', version: 1, show: LANTERN, status: 'planned' });
    expect(await readFollowed(database)).toEqual({ shows: 1, dates: 12 });
    const days = (await readCalendar(database, YEARS, TODAY)).map(({ day }) => day);
    // Ten of lantern's eleven regular episodes have a date, and two specials that are not asked for.
    expect(days).toHaveLength(10);
    expect(days).toEqual(days.toSorted());
    await library.commit({ type: 'set-status', version: 1, show: LANTERN, status: 'dropped' });
    expect(await readCalendar(database, YEARS, TODAY)).toEqual([]);
    database.close();
  });

  it('keeps a finished show, has specials when asked, and ends with its span', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    const regular = await readCalendar(database, YEARS, TODAY);
    expect(regular.filter(({ head }) => head.ref === HARBOUR)).toHaveLength(3);
    expect(await readCalendar(database, { ...YEARS, specials: true }, TODAY)).toHaveLength(regular.length + 2);
    const week = await readCalendar(database, { from: '2019-03-08', to: '2019-03-15', specials: false }, TODAY);
    expect(week.map((one) => one.episode.ref)).toEqual([harbour(2), harbour(3)]);
    // What was seen and then dropped is not waited for.
    await library.commit({ type: 'set-status', version: 1, show: LANTERN, status: 'dropped' });
    expect(await readCalendar(database, { ...YEARS, specials: true }, TODAY)).toHaveLength(3);
    database.close();
  });

  it('tells titles only inside the horizon', async () => {
    const { database, library } = await aLibrary();
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    const [first, second] = await readCalendar(database, YEARS, TODAY);
    expect(first?.episode.title).toBe('Secret title lantern 1 1');
    expect(second?.episode.title).toBeNull();
    database.close();
  });
});
