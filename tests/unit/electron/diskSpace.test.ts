import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freeBytes, LOOK_EVERY, LOW, roomFor, watchDisk } from '../../../electron/services/diskSpace';
import { aFolder } from './temporaryFolder';

describe('the room on the disk', () => {
  it('is asked of the system, which may not tell', async () => {
    const folder = aFolder();
    expect(await freeBytes(folder)).toBeGreaterThan(0);
    expect(await freeBytes(path.join(folder, 'not there'))).toBeNull();
    expect(await roomFor(1, folder)).toEqual({ ok: true, value: null });
    expect(await roomFor(1e18, folder)).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
    // What the system does not tell is tried.
    expect(await roomFor(1e18, path.join(folder, 'not there'))).toMatchObject({ ok: true });
  });
});

describe('a disk that fills', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is told once, and again only after there was room in between', async () => {
    let free: number | null = LOW;
    const told: number[] = [];
    const disk = watchDisk({ folder: '/', tell: (bytes) => void told.push(bytes), free: async () => free });
    const pass = () => vi.advanceTimersByTimeAsync(LOOK_EVERY);
    await pass();
    expect(told).toEqual([]);
    free = LOW - 1;
    await pass();
    await pass();
    expect(told).toEqual([LOW - 1]);
    free = LOW;
    await pass();
    free = 5;
    await pass();
    expect(told).toEqual([LOW - 1, 5]);
    free = null;
    await pass();
    expect(told).toHaveLength(2);
    disk.stop();
  });

  it('is told with the start of a window, and then not a minute later', async () => {
    const told: number[] = [];
    const disk = watchDisk({ folder: '/', tell: (bytes) => void told.push(bytes), free: async () => 7 });
    expect(await disk.low()).toBe(7);
    await vi.advanceTimersByTimeAsync(LOOK_EVERY * 3);
    expect(told).toEqual([]);
    disk.stop();
  });
});
