import { expect, it } from 'vitest';
import { keepTally, keptTally, tallyKey, type TallyAsked } from '../../../renderer/features/statistics/keptTallies';
import { createTally } from '../../../shared/statistics/tally';

const STAND = { library: 'mine', seq: 7, entry: 'seventh', revision: 2 };
const ASKED: TallyAsked = {
  database: 'one',
  show: null,
  period: { from: '2026-01-01', to: '2026-12-31' },
  stand: STAND,
};
const aTally = () => createTally(null).result();

it('knows a count again as long as nothing that it depends on is another', () => {
  const tally = aTally();
  keepTally(tallyKey(ASKED), tally);
  expect(keptTally(tallyKey({ ...ASKED, period: { from: '2026-01-01', to: '2026-12-31' } }))).toBe(tally);
  for (const other of [
    { database: 'two' },
    { show: 'a-show' as TallyAsked['show'] },
    { period: null },
    { period: { from: '2026-01-02', to: '2026-12-31' } },
    { period: { from: '2026-01-01', to: '2026-12-30' } },
    { stand: { ...STAND, library: 'another' } },
    { stand: { ...STAND, seq: 8 } },
    { stand: { ...STAND, entry: 'another seventh' } },
    { stand: { ...STAND, revision: 3 } },
  ])
    expect(keptTally(tallyKey({ ...ASKED, ...other }))).toBeNull();
});

it('lets the oldest go', () => {
  const asked = Array.from({ length: 9 }, (_, index) => tallyKey({ ...ASKED, stand: { ...STAND, seq: 100 + index } }));
  for (const one of asked) keepTally(one, aTally());
  expect(asked.map((one) => keptTally(one) !== null)).toEqual([false, ...Array.from({ length: 8 }, () => true)]);
});
