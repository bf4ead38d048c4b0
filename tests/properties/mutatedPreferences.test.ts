import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readBackupRecord } from '../../electron/services/backups/backupRecord';
import { preferencesText, readPreferences } from '../../electron/services/preferences';
import { readWindowBounds } from '../../electron/services/windowBounds';
import { DEFAULT_PREFERENCES, Preferences } from '../../shared/ipc/preferences';
import { makeDataFolder, removeDataFolder } from '../support/dataFolder';
import { createHostile, type Hostile } from '../support/fuzz/hostileValues';
import { MUTATIONS, mutateBytes, mutateJson } from '../support/fuzz/mutateFile';

const stored = { ...DEFAULT_PREFERENCES, theme: 'dark', readingSize: 21 } as const;
const whole = preferencesText(stored);
const bounds = JSON.stringify({ x: 0, y: 0, width: 1280, height: 800, maximized: false });
const record = JSON.stringify({ folder: '/backups', limits: { recent: 3 }, checked: {}, rehearsed: null });

function mutated(hostile: Hostile, text: string): Buffer {
  switch (hostile.int(6)) {
    case 0:
    case 1:
      return mutateBytes(hostile, Buffer.from(text));
    case 2:
      return Buffer.from(`${text.slice(0, -2)},"later":${'[1,'.repeat(hostile.int(3_000))}`);
    default:
      return Buffer.from(mutateJson(hostile, text));
  }
}

it(`of ${MUTATIONS.preferences} mutated preference files each is read, or kept aside with its bytes`, () => {
  const folder = makeDataFolder();
  const state = path.join(folder, 'state');
  const file = path.join(state, 'preferences.json');
  const seen = { read: 0, aside: 0 };
  for (let seed = 1; seed <= MUTATIONS.preferences; seed += 1) {
    const hostile = createHostile(seed);
    const bytes = mutated(hostile, whole);
    mkdirSync(state);
    writeFileSync(file, bytes);
    const { preferences, keptAside } = readPreferences(file, () => seed, true);
    expect(Preferences.safeParse(preferences).success, `seed ${seed}`).toBe(true);
    if (keptAside === null) {
      seen.read += 1;
      expect(readdirSync(state)).toEqual(['preferences.json']);
    } else {
      seen.aside += 1;
      expect(preferences).toEqual(DEFAULT_PREFERENCES);
      expect(readFileSync(path.join(state, keptAside)).equals(bytes)).toBe(true);
      expect(readdirSync(state)).toEqual([keptAside]);
    }
    // The other small files of this folder are as untrusted, and may be lost: damaged ones count for nothing.
    writeFileSync(file, mutated(hostile, bounds));
    readWindowBounds(file, 'main');
    writeFileSync(file, mutated(hostile, record));
    readBackupRecord(file);
    rmSync(state, { recursive: true });
  }
  removeDataFolder(folder);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Math.min(seen.read, seen.aside)).toBeGreaterThan(MUTATIONS.preferences / 20);
}, 3_600_000);

it('a file that has grown large is not read, whatever it holds', () => {
  const folder = makeDataFolder();
  const file = path.join(folder, 'any.json');
  const grown = (text: string) => writeFileSync(file, text + ' '.repeat(9_000_000));
  grown(bounds);
  expect(readWindowBounds(file, 'main')).toBeNull();
  grown(record);
  expect(readBackupRecord(file).folder).toBeNull();
  grown(whole);
  expect(readPreferences(file, () => 0, true)).toMatchObject({
    preferences: DEFAULT_PREFERENCES,
    keptAside: expect.stringContaining('damaged') as string,
  });
  removeDataFolder(folder);
});
