import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAirings, LATE } from '../../../electron/notices/airings';
import type { Airing } from '../../../shared/ipc/outside';
import { aFolder } from './temporaryFolder';

const NOW = Date.UTC(2026, 10, 21, 8);
const HOUR = 60 * 60 * 1000;

const airing = (key: string, at: number): Airing => ({ key, title: key, body: 'It airs.', route: '/up-next', at });

function aSchedule(file = path.join(aFolder(), 'airings.json')) {
  const told: string[] = [];
  const schedule = createAirings({
    file,
    clock: () => Date.now(),
    tell: ({ key }) => void told.push(key),
    keep: (to, value) => writeFileSync(to, JSON.stringify(value)),
  });
  return { schedule, told, file };
}

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => vi.useRealTimers());

describe('what airs', () => {
  it('is told at its time, in order, and once', () => {
    const { schedule, told } = aSchedule();
    const list = [airing('later', NOW + 30 * HOUR), airing('soon', NOW + HOUR), airing('sooner', NOW + HOUR - 1)];
    schedule.hand(list);
    vi.advanceTimersByTime(HOUR - 1000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(3000);
    expect(told).toEqual(['sooner', 'soon']);
    schedule.hand(list);
    vi.advanceTimersByTime(40 * HOUR);
    expect(told).toEqual(['sooner', 'soon', 'later']);
  });

  it('survives a restart, and what was missed is told once if it is no day old', () => {
    const { schedule, file } = aSchedule();
    schedule.hand([airing('old', NOW + HOUR), airing('missed', NOW + 3 * HOUR), airing('next', NOW + 90 * HOUR)]);
    vi.setSystemTime(NOW + HOUR + LATE);
    const second = aSchedule(file);
    second.schedule.look();
    expect(second.told).toEqual(['missed']);
    const third = aSchedule(file);
    third.schedule.look();
    expect(third.told).toEqual([]);
    vi.advanceTimersByTime(90 * HOUR);
    expect(third.told).toEqual(['next']);
  });

  it('is not told when a page hands it over too late, takes it back, or nobody wants it any more', () => {
    const { schedule, told, file } = aSchedule();
    schedule.hand([airing('past', NOW - 1), airing('moved', NOW + HOUR), airing('gone', NOW + HOUR)]);
    schedule.hand([airing('moved', NOW + 5 * HOUR)]);
    vi.advanceTimersByTime(2 * HOUR);
    expect(told).toEqual([]);
    schedule.clear();
    vi.advanceTimersByTime(9 * HOUR);
    expect(told).toEqual([]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ airings: [], told: [] });
  });

  it.each(['', '{', '[]', '{"airings":[{"key":1}],"told":[]}'])('a damaged file (%j) is an empty one', (text) => {
    const file = path.join(aFolder(), 'airings.json');
    writeFileSync(file, text);
    const { schedule, told } = aSchedule(file);
    schedule.look();
    schedule.hand([airing('a', NOW + 1000)]);
    vi.advanceTimersByTime(2000);
    expect(told).toEqual(['a']);
  });
});
