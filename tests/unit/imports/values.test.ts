import { describe, expect, it } from 'vitest';
import {
  calendarDayIn,
  codeIn,
  decimalIn,
  episodeOf,
  flagIn,
  idsOf,
  instantIn,
  ratingIn,
  seasonIn,
  showOf,
  textIn,
  timesIn,
  titleIn,
  whenIn,
  writtenIn,
} from '../../../renderer/imports/values';

const second = (text: string) => ({ precision: 'second', at: Date.parse(text) });

describe('dates', () => {
  it.each([
    ['2026-04-01T11:10:00.000Z', second('2026-04-01T11:10:00Z')],
    ['2026-04-01T11:10:05.123456789Z', second('2026-04-01T11:10:05Z')],
    ['2026-04-01T11:10:05.1Z', second('2026-04-01T11:10:05Z')],
    ['2017-05-02 21:24:51 +0000 UTC', second('2017-05-02T21:24:51Z')],
    ['2017-05-02 21:24:51', second('2017-05-02T21:24:51Z')],
    ['2017-05-02 21:24', { precision: 'minute', at: Date.parse('2017-05-02T21:24Z') }],
    ['2017-05-02T21:24:51+05:30', second('2017-05-02T15:54:51Z')],
    ['2017-05-02T21:24:51-0400', second('2017-05-03T01:24:51Z')],
    [1_600_000_000, second('2020-09-13T12:26:40Z')],
    ['1600000000', second('2020-09-13T12:26:40Z')],
    ['1.6e+09', second('2020-09-13T12:26:40Z')],
    [1_600_000_000_000, second('2020-09-13T12:26:40Z')],
    ['1600000000000000', second('2020-09-13T12:26:40Z')],
    ['2024-02-09', { precision: 'day', on: '2024-02-09' }],
    ['2024-2-9', { precision: 'day', on: '2024-02-09' }],
    ['20240209', { precision: 'day', on: '2024-02-09' }],
    ['09/02/2024', { precision: 'day', on: '2024-02-09' }],
    ['09.02.2024', { precision: 'day', on: '2024-02-09' }],
    ['31.12.2024 21:00', { precision: 'minute', at: Date.parse('2024-12-31T21:00Z') }],
    ['12/31/2024, 9:05:07 PM', second('2024-12-31T21:05:07Z')],
    ['02/29/2024', { precision: 'day', on: '2024-02-29' }],
    ...[
      '',
      null,
      undefined,
      '<nil>',
      '\\N',
      'null',
      0,
      '0',
      -1,
      '0000-00-00',
      '2024-00-00',
      '1970-01-01',
      '1970-01-01T00:00:00.000Z',
      '0001-01-01T00:00:00Z',
      5,
    ].map((text): [unknown, unknown] => [text, { precision: 'unknown' }]),
    ...[
      'yesterday',
      '2024-02-30',
      '30/02/2024',
      '2024-02-09T25:00:00Z',
      '2024-13-01',
      '9999-12-31T00:00:00Z',
      '1e99',
      {},
      [],
    ].map((text): [unknown, unknown] => [text, typeof text === 'object' ? { precision: 'unknown' } : null]),
  ])('%s', (text, expected) => {
    expect(whenIn(text)).toEqual(expected);
  });

  it('without a zone are of the zone that is told', () => {
    expect(whenIn('2024-07-01 20:00:00', { zone: 'Europe/Vienna' })).toEqual(second('2024-07-01T18:00:00Z'));
    expect(whenIn('2024-01-01 20:00:00', { zone: 'Europe/Vienna' })).toEqual(second('2024-01-01T19:00:00Z'));
    // An hour that came twice, and one that never was, are some instant near by.
    expect(instantIn('2024-10-27 02:30:00', { zone: 'Europe/Vienna' })).toBeGreaterThan(
      Date.parse('2024-10-26T23:00Z'),
    );
    expect(instantIn('2024-03-31 02:30:00', { zone: 'Europe/Vienna' })).toBeLessThan(Date.parse('2024-03-31T02:00Z'));
    expect(whenIn('2024-07-01 20:00:00', { zone: 'Nowhere/Land' })).toEqual(second('2024-07-01T20:00:00Z'));
    // With one, and as a day, they are what they say.
    expect(whenIn('2024-07-01T20:00:00Z', { zone: 'Asia/Tokyo' })).toEqual(second('2024-07-01T20:00:00Z'));
    expect(whenIn('2024-07-01', { zone: 'Pacific/Kiritimati' })).toEqual({ precision: 'day', on: '2024-07-01' });
  });

  it('are days where a day is asked for', () => {
    expect(calendarDayIn('2014-10-15 00:00:00')).toBe('2014-10-15');
    expect(calendarDayIn('2014-10-15')).toBe('2014-10-15');
    expect(calendarDayIn('soon')).toBeNull();
  });
});

describe('numbers and words', () => {
  it('say nothing in many ways', () => {
    for (const nothing of ['', '  ', '<nil>', '\\N', 'null', null, undefined, Number.NaN, {}, []])
      expect(textIn(nothing)).toBeNull();
  });
  it.each([
    ['0', 0],
    [2014, 2014],
    ['7', 7],
    ['7.0', 7],
    ['-1', null],
    ['x', null],
    ['1e9', null],
    ['99999999999', null],
    [1.5, null],
  ])('season %s', (given, expected) => {
    expect(seasonIn(given)).toBe(expected);
  });
  it.each([
    ['S01E02', 1, 2],
    ['s3e7', 3, 7],
    ['1x02', 1, 2],
    ['S0E5', 0, 5],
  ])('%s', (text, season, number) => {
    expect(codeIn(text)).toEqual({ season, number });
  });
  it('of all kinds', () => {
    expect(codeIn('12')).toBeNull();
    expect(timesIn('')).toBe(0);
    expect(timesIn('1000000000')).toBe(0);
    expect([true, 1, '1', 'TRUE', 'yes'].map(flagIn)).toEqual([true, true, true, true, true]);
    expect([false, 0, '0', 'false', '', null, 'no'].map(flagIn)).not.toContain(true);
    expect(decimalIn('4,50')).toBe(4.5);
    expect(ratingIn('4.50', 5)).toBe(9);
    expect(ratingIn(0.5, 5)).toBe(1);
    expect(ratingIn('85', 100)).toBe(9);
    expect(ratingIn(3, 100)).toBe(1);
    expect(ratingIn(0, 10)).toBeNull();
    expect(ratingIn(11, 10)).toBe('bad');
  });
});

describe('what names a show', () => {
  it('is cleaned', () => {
    expect(
      idsOf({
        tvdb: ' 081189 ',
        tmdb: -1,
        imdb: 'https://www.imdb.com/title/tt0903747/',
        trakt: 0,
        tvmaze: 'x',
        slug: 'a-b',
      }),
    ).toEqual({
      tvdb: '81189',
      imdb: 'tt0903747',
      slug: 'a-b',
    });
    expect(idsOf({ imdb: 'nm0903747' })).toEqual({});
    expect(showOf({ title: 'Bodyguard (2018)' })).toEqual({ kind: 'series', title: 'Bodyguard', year: 2018, ids: {} });
    expect(showOf({ title: '(2018)' })?.title).toBe('(2018)');
    expect(showOf({ title: 'Vienna (Live)', year: '2014-10-15 00:00:00' })).toMatchObject({
      title: 'Vienna (Live)',
      year: 2014,
    });
    expect(showOf({ title: ' ' })).toBeNull();
    expect(showOf({ ids: { tvdb: '1' } })).toMatchObject({ title: null });
    expect(titleIn(`a\u0000\n b${'🎬'.repeat(400)}`)).toHaveLength(399);
    expect(writtenIn('one\r\ntwo\u0007')).toBe('one\ntwo');
    expect(episodeOf({ title: 'Pilot', season: 1 })).toBeNull();
    expect(episodeOf({ season: 0, number: 3 })).toEqual({
      season: 0,
      number: 3,
      absolute: null,
      title: null,
      airedOn: null,
      ids: {},
    });
  });
});
