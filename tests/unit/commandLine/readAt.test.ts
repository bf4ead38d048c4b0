import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAt, readEpisodeCode } from '../../../shared/commandLine/readAt';
import { WhenChoice } from '../../../shared/domain/when';

describe('a date on the command line', () => {
  it.each([
    ['now', { kind: 'now' }],
    ['Unknown', { kind: 'unknown' }],
    ['aired', { kind: 'air-date' }],
    ['2024', { kind: 'year', year: 2024 }],
    ['2024-02', { kind: 'month', month: '2024-02' }],
    ['2024-02-29', { kind: 'day', on: '2024-02-29' }],
    ['2024-02-29 21:05', { kind: 'clock', day: '2024-02-29', time: '21:05' }],
    ['2024-02-29T21:05:33', { kind: 'clock', day: '2024-02-29', time: '21:05' }],
    ['2024-02-29T21:05Z', { kind: 'instant', at: Date.UTC(2024, 1, 29, 21, 5) }],
    ['2024-02-29 21:05:10+02:00', { kind: 'instant', at: Date.UTC(2024, 1, 29, 19, 5) }],
    ['2024-02-29 21:05-0530', { kind: 'instant', at: Date.UTC(2024, 2, 1, 2, 35) }],
  ])('reads %s', (text, at) => {
    expect(readAt(text)).toEqual(at);
  });

  it.each([
    '',
    'yesterday',
    '24',
    '2024-13',
    '2023-02-29',
    '2024-00-01',
    '2024-01-00',
    '2024-02-29 24:00',
    '1899',
    '2200',
  ])('does not take %j for one', (text) => {
    expect(readAt(text)).toBeNull();
  });

  it('reads nothing that the library would refuse, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\d{2}(-\d{2}([ T]\d{2}:\d{2}(Z|[+-]\d{4})?)?)?)?$/)),
        (text) => {
          const at = readAt(text);
          if (at === null) return;
          if (at.kind === 'instant') expect(Number.isFinite(at.at)).toBe(true);
          else if (at.kind === 'clock') expect(Number.isFinite(Date.parse(`${at.day}T${at.time}:00`))).toBe(true);
          else if (at.kind !== 'now') expect(WhenChoice.safeParse(at).success).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('a code of an episode', () => {
  it.each([
    ['S1E5', 1, 5],
    ['s01e05', 1, 5],
    ['2x13', 2, 13],
    ['S0E1', 0, 1],
    ['S2024E110', 2024, 110],
  ])('reads %s', (text, season, number) => {
    expect(readEpisodeCode(text)).toEqual({ season, number });
  });

  it.each(['', 'S1', 'E5', '5e3', 'S1E', 'S-1E5', 'S1E5x', '15'])('does not take %j for one', (text) => {
    expect(readEpisodeCode(text)).toBeNull();
  });
});
