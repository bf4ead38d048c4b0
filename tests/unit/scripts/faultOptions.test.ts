import { describe, expect, it } from 'vitest';
import { readFaultOptions, SHORT_FORM } from '../../../scripts/testing/faultOptions.mjs';
import { writeTable } from '../../../scripts/testing/faults.mjs';

describe('what follows the command of the fault tests', () => {
  it('is everything, with a seed of its own, when nothing follows', () => {
    expect(readFaultOptions([])).toMatchObject({ kills: 200, damages: 100, plays: 100_000, only: [] });
    expect(readFaultOptions([]).seed).not.toBe(readFaultOptions([]).seed);
  });

  it('is the short form, or a part of all', () => {
    expect(readFaultOptions(['--short'])).toEqual(SHORT_FORM);
    expect(readFaultOptions(['kills', '--seed', '7', '--kills', '3'])).toMatchObject({
      seed: 7,
      kills: 3,
      only: ['kills'],
    });
  });

  it('is refused where it is no number', () => {
    expect(() => readFaultOptions(['--kills', 'many'])).toThrow('--kills needs a whole number.');
  });
});

it('figures become a table', () => {
  const figures = [
    { what: 'kills', value: 1200, unit: '', goal: 'reported', met: true },
    { what: 'a backup', value: 12.5, unit: 's', goal: 'under 10 s', met: false },
  ];
  expect(writeTable(figures)).toBe(
    [
      '| figure | value | goal | reached |',
      '| --- | --- | --- | --- |',
      '| kills | 1,200 | reported | yes |',
      '| a backup | 12.5 s | under 10 s | no |',
      '',
    ].join('\n'),
  );
});
