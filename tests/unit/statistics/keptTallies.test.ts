import { expect, it } from 'vitest';
import { keepTally, keptTally, type TallyAsked } from '../../../renderer/features/statistics/keptTallies';
import { createTally } from '../../../shared/statistics/tally';

const ASKED: TallyAsked = {
  database: 'one',
  show: null,
  period: { from: '2026-01-01', to: '2026-12-31' },
  seq: 7,
  revision: 2,
};
const aTally = () => createTally(null).result();

it('knows a count again as long as nothing that it depends on is another', () => {
  const tally = aTally();
  keepTally(ASKED, tally);
  expect(keptTally({ ...ASKED, period: { from: '2026-01-01', to: '2026-12-31' } })).toBe(tally);
  for (const other of [
    { database: 'two' },
    { show: 'a-show' as TallyAsked['show'] },
    { period: null },
    { period: { from: '2026-01-02', to: '2026-12-31' } },
    { period: { from: '2026-01-01', to: '2026-12-30' } },
    { seq: 8 },
    { revision: 3 },
  ])
    expect(keptTally({ ...ASKED, ...other })).toBeNull();
});

it('lets the oldest go', () => {
  const asked = Array.from({ length: 9 }, (_, index) => ({ ...ASKED, seq: 100 + index }));
  for (const one of asked) keepTally(one, aTally());
  expect(asked.map((one) => keptTally(one) !== null)).toEqual([false, ...Array.from({ length: 8 }, () => true)]);
});
