import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackupSchedule, DUE_AFTER, DUE_WITHIN, TRY_AGAIN } from '../../../../electron/services/backups/schedule';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aSchedule(answers: boolean[] = []) {
  const asked: number[] = [];
  const schedule = createBackupSchedule(() => {
    asked.push(Date.now());
    return answers.shift() ?? true;
  });
  return { schedule, asked };
}

describe('when a backup is due', () => {
  it('is half an hour after the first action, and never while nothing is done', () => {
    const { schedule, asked } = aSchedule();
    vi.advanceTimersByTime(10 * DUE_WITHIN);
    expect(asked).toHaveLength(0);
    expect(schedule.due()).toBe(false);
    schedule.acted();
    vi.advanceTimersByTime(DUE_WITHIN / 2);
    schedule.acted();
    vi.advanceTimersByTime(DUE_WITHIN / 2 - 1);
    expect(asked).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(asked).toHaveLength(1);
    expect(schedule.due()).toBe(true);
  });

  it('is at once after many actions, and asked for once only until it is made', () => {
    const { schedule, asked } = aSchedule();
    for (let index = 0; index < DUE_AFTER + 5; index += 1) schedule.acted();
    expect(asked).toHaveLength(1);
    schedule.made(true);
    expect(schedule.due()).toBe(false);
    vi.advanceTimersByTime(DUE_WITHIN);
    expect(asked).toHaveLength(1);
  });

  it('is tried again after it failed, and when there was no window to ask', () => {
    const { schedule, asked } = aSchedule([false]);
    for (let index = 0; index < DUE_AFTER; index += 1) schedule.acted();
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(TRY_AGAIN);
    expect(asked).toHaveLength(2);
    schedule.made(false);
    vi.advanceTimersByTime(TRY_AGAIN);
    expect(asked).toHaveLength(3);
  });
});
