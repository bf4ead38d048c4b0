import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BACKUP_LIMIT, createDrain, DRAIN_LIMIT } from '../../../electron/services/drain';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function draining(...started: number[]) {
  const asked: number[] = [];
  const drain = createDrain((window) => void asked.push(window));
  for (const window of started) drain.started(window);
  let done = false;
  return {
    drain,
    asked,
    isDone: () => done,
    begin: (...windows: number[]) =>
      void drain.drain(windows).then(() => {
        done = true;
      }),
    pass: (time: number) => vi.advanceTimersByTimeAsync(time),
  };
}

describe('draining', () => {
  it('waits until each window has answered', async () => {
    const { drain, begin, asked, isDone, pass } = draining(1, 2);
    begin(1, 2);
    expect(asked).toEqual([1, 2]);
    drain.finished(1);
    await pass(10);
    expect(isDone()).toBe(false);
    drain.finished(2);
    await pass(0);
    expect(isDone()).toBe(true);
  });

  it('does not wait longer than the limit', async () => {
    const { begin, isDone, pass } = draining(1);
    begin(1);
    await pass(DRAIN_LIMIT - 1);
    expect(isDone()).toBe(false);
    await pass(1);
    expect(isDone()).toBe(true);
  });

  it('does not wait for a window without a page, or whose page has crashed', async () => {
    const { drain, begin, asked, isDone, pass } = draining(1);
    drain.finished(1);
    begin(1, 2);
    await pass(0);
    expect([asked, isDone()]).toEqual([[], true]);
  });

  it('waits as long as a backup takes for a window that asked for it, whoever else waits for that window', async () => {
    const { drain, begin, isDone, pass } = draining(1);
    begin(1);
    drain.extend(1);
    begin(1);
    await pass(DRAIN_LIMIT + 1);
    expect(isDone()).toBe(false);
    await pass(BACKUP_LIMIT);
    expect(isDone()).toBe(true);
  });

  it('gives no more time to a window that nobody waits for', async () => {
    const { drain, begin, isDone, pass } = draining(1);
    drain.extend(1);
    begin(1);
    await pass(DRAIN_LIMIT);
    expect(isDone()).toBe(true);
  });
});
