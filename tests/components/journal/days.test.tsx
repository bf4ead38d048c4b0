import { beforeAll, describe, expect, it } from 'vitest';
import { byDay, writeDayHead } from '../../../renderer/features/journal/days';
import { startWords } from '../../../renderer/i18n';
import { item } from './journalItem';

beforeAll(() => void startWords());

const today = '2026-11-21';

describe('the days of the journal', () => {
  it('puts entries under the day of the viewer’s clock, in order', () => {
    const at = (time: string) => ({
      ...item({ type: 'finish-welcome', version: 1 }),
      entry: { ...item({ type: 'finish-welcome', version: 1 }).entry, at: Date.parse(time) },
    });
    const items = [at('2026-11-21T20:00:00Z'), at('2026-11-20T23:30:00Z'), at('2026-11-20T10:00:00Z')];
    expect(byDay(items, 'Europe/Vienna').map(({ day, items: entries }) => [day, entries.length])).toEqual([
      ['2026-11-21', 2],
      ['2026-11-20', 1],
    ]);
    expect(['2026-11-21', '2026-11-20', '2026-11-14'].map((day) => writeDayHead(day, today))).toEqual([
      'Today',
      'Yesterday',
      'Saturday 14 November 2026',
    ]);
  });
});
