import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePreferences, preferencesText, readPreferences } from '../../../electron/services/preferences';
import { DEFAULT_PREFERENCES } from '../../../shared/ipc/preferences';
import { aFolder, lateJanuary } from './temporaryFolder';

function stored(text: string): { folder: string; file: string } {
  const folder = aFolder();
  const file = path.join(folder, 'preferences.json');
  writeFileSync(file, text);
  return { folder, file };
}

describe('reading preferences', () => {
  it('gives the defaults when there is no file', () => {
    const file = path.join(aFolder(), 'preferences.json');
    expect(readPreferences(file, lateJanuary, true)).toEqual({ preferences: DEFAULT_PREFERENCES, keptAside: null });
  });

  it('gives back what was written', () => {
    const preferences = { ...DEFAULT_PREFERENCES, theme: 'dark', readingSize: 21 } as const;
    const { file } = stored(preferencesText(preferences));
    expect(readPreferences(file, lateJanuary, true).preferences).toEqual(preferences);
  });

  it.each(['', '{', 'null', '[]', '"dark"', '{"theme":"purple"}', '{"readingSize":"17"}'])(
    'keeps damaged ones (%j) aside, unchanged',
    (text) => {
      const { folder, file } = stored(text);
      const { preferences, keptAside } = readPreferences(file, lateJanuary, true);
      expect(preferences).toEqual(DEFAULT_PREFERENCES);
      expect(keptAside).toBe('preferences.damaged-20260131-235958.json');
      expect(readdirSync(folder)).toEqual([keptAside]);
      expect(readFileSync(path.join(folder, keptAside ?? ''), 'utf8')).toBe(text);
    },
  );

  it('touches nothing in a folder of a newer version', () => {
    const { folder, file } = stored('{"theme":"purple"}');
    expect(readPreferences(file, lateJanuary, false)).toEqual({ preferences: DEFAULT_PREFERENCES, keptAside: null });
    expect(readdirSync(folder)).toEqual(['preferences.json']);
  });

  it('takes files of older and newer versions as they are', () => {
    expect(parsePreferences('{"theme":"dark"}')).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
    expect(parsePreferences('{"theme":"dark","later":1,"__proto__":{"density":"roomy"}}')).toEqual({
      ...DEFAULT_PREFERENCES,
      theme: 'dark',
    });
  });

  it('never throws, whatever lies in the file (property)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const preferences = parsePreferences(text);
        if (preferences !== null) expect(Object.keys(preferences)).toEqual(Object.keys(DEFAULT_PREFERENCES));
      }),
    );
  });
});
