import { beforeAll, describe, expect, it } from 'vitest';
import type { EpisodeView, ShowHead, UpNextItem, UpNextPage } from '../../../renderer/db/reads/views';
import { holdOrder } from '../../../renderer/features/upNext/heldOrder';
import { seasonMarks } from '../../../renderer/features/upNext/seasonMarks';
import {
  writeComing,
  writeDuration,
  writeKicker,
  writeRecent,
  writeSummary,
  writeWhyEmpty,
} from '../../../renderer/features/upNext/words';
import { titleOf } from '../../../renderer/features/marking';
import { startWords } from '../../../renderer/i18n';

beforeAll(() => void startWords());

const head: ShowHead = { ref: 'show:a', slug: 'a', title: 'North Light', kind: 'series', ink: null, companion: false };
const film: ShowHead = { ...head, ref: 'show:f', title: 'Some Film', kind: 'film' };

function item(minutes: number | null, airedOn: string | null = '2020-01-01', ref = 'show:a'): UpNextItem {
  const episode = {
    ref: `${ref} e6`,
    season: 1,
    number: 6,
    special: false,
    title: null,
    airedOn,
    minutes,
  } as EpisodeView;
  const progress = { watched: 5, total: 10, plays: 5, status: 'watching', chosen: null, activity: 1 } as const;
  return {
    head: { ...head, ref },
    episode,
    teaser: null,
    season: { number: 1, watched: [true, true, false] },
    progress,
  };
}
const page = (items: UpNextItem[], coming: UpNextItem[] = [], isEmpty = false): UpNextPage => ({
  items,
  more: 0,
  coming,
  recent: [],
  isEmpty,
  isWhole: true,
});

describe('the summary of the evening', () => {
  it('adds the lengths that are known', () => {
    expect(writeSummary(page([item(55), item(43), item(40)]))).toBe('3 shows in progress · 2 hours 18 minutes tonight');
    expect(writeSummary(page([item(60)]))).toBe('1 show in progress · 1 hour tonight');
  });

  it('says what is not known instead of leaving it out of the sum in silence', () => {
    expect(writeSummary(page([item(55), item(null)]))).toBe(
      '2 shows in progress · at least 55 minutes tonight, 1 length not known',
    );
    expect(writeSummary(page([item(null), item(null)]))).toBe('2 shows in progress · lengths not known');
  });

  it('counts shows whose next episode is not out yet, without their length', () => {
    expect(writeSummary(page([], [item(50)]))).toBe('1 show in progress');
    expect(writeSummary(page([item(50)], [item(50)]))).toBe('2 shows in progress · 50 minutes tonight');
  });

  it('counts shows that are not listed, and then has no sum for the evening', () => {
    expect(writeSummary({ ...page([item(50)]), more: 3 })).toBe('4 shows in progress');
  });

  it('writes durations in hours and minutes', () => {
    expect([0, 1, 59, 60, 61, 138].map(writeDuration)).toEqual([
      '0 minutes',
      '1 minute',
      '59 minutes',
      '1 hour',
      '1 hour 1 minute',
      '2 hours 18 minutes',
    ]);
  });
});

describe('names and dates', () => {
  it('sets the season in words up to twelve', () => {
    expect(writeKicker(head, 1)).toBe('North Light · season one');
    expect(writeKicker(head, 13)).toBe('North Light · season 13');
    expect(writeKicker(head, 0)).toBe('North Light · specials');
    expect(writeKicker(film, 1)).toBe('Film');
  });

  it('puts a number in place of a hidden title, and calls a film by its own name', () => {
    const one = { title: null, number: 6, numberTo: null, special: false };
    expect(titleOf(head, one)).toEqual({ title: 'Episode 6', hidden: true });
    expect(titleOf(head, { ...one, numberTo: 7 })).toEqual({ title: 'Episode 6–7', hidden: true });
    expect(titleOf(head, { ...one, special: true })).toEqual({ title: 'Special 6', hidden: true });
    expect(titleOf(head, { ...one, title: 'Fog' })).toEqual({ title: 'Fog', hidden: false });
    expect(titleOf(film, one)).toEqual({ title: 'Some Film', hidden: false });
  });

  it('counts days while they are few, and names the day after that', () => {
    const from = (day: string) => writeComing(day, '2026-11-21');
    expect(from('2026-11-22')).toBe('tomorrow');
    expect(from('2026-11-24')).toBe('in 3 days');
    expect(from('2026-12-05')).toBe('in 14 days');
    expect(from('2026-12-24')).toBe('Thu 24 Dec');
    expect(from('2028-01-14')).toBe('14 Jan 2028');
    expect(writeRecent('2026-11-21', '2026-11-21')).toBe('today');
    expect(writeRecent('2026-11-19', '2026-11-21')).toBe('Thu 19 Nov');
  });

  it('says why nothing is up next', () => {
    const why = (empty: UpNextPage) => writeWhyEmpty(empty, '2026-11-21');
    expect(why(page([], [], true))).toMatch(/^Your library is empty/);
    expect(why(page([]))).toBe('You have seen all that is out of the shows you are watching.');
    expect(why(page([], [item(null, '2026-11-26')]))).toBe(
      'You have seen all that is out. North Light returns in 5 days.',
    );
    expect(why(page([], [item(null, '2027-02-01')]))).toMatch(/North Light returns on 1 February 2027\.$/);
  });
});

describe('what stands while the page is open', () => {
  it('keeps the order in which it was opened; what is new comes first', () => {
    const refs = ['b', 'new', 'a', 'c'].map((ref) => item(1, null, ref));
    expect(holdOrder(refs, ['a', 'b', 'c', 'gone']).map((one) => one.head.ref)).toEqual(['new', 'a', 'b', 'c']);
  });

  it('fills the bar of the episode that was just asked for', () => {
    const one = (watched: boolean[], number: number) => ({
      season: { number: 1, watched },
      episode: { ...item(1).episode, number },
    });
    expect(seasonMarks(one([true, false, false], 2), true)).toEqual([true, true, false]);
    expect(seasonMarks(one([true, false, false], 2), false)).toEqual([true, false, false]);
    // A gap before it stays a gap.
    expect(seasonMarks(one([false, true, false], 3), true)).toEqual([false, true, true]);
    // Numbers that do not begin at one: the first open bar then.
    expect(seasonMarks(one([true, false], 12), true)).toEqual([true, true]);
  });
});
