import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../renderer/platform/idle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('works only after a quiet while, and again only after another', async () => {
  let times = 0;
  const stop = whenIdle({ quiet: 5_000, look: 1_000 }, async () => {
    times += 1;
  });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(times).toBe(0);
  globalThis.dispatchEvent(new Event('keydown'));
  await vi.advanceTimersByTimeAsync(4_900);
  expect(times).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(times).toBe(1);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(times).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(times).toBe(2);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(times).toBe(2);
});
