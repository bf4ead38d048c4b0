import { afterEach, expect, vi } from 'vitest';

// Dexie, React and zod report mistakes as warnings only: a warning fails the test that caused it.
const warned: unknown[][] = [];
vi.spyOn(console, 'warn').mockImplementation((...parts: unknown[]) => void warned.push(parts));
vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => void warned.push(parts));

afterEach(() => {
  const seen = warned.splice(0);
  expect(seen, 'nothing may be written to console.warn or console.error').toEqual([]);
});
