import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../shared/ipc/preferences';
import { packsToLoad } from '../../../renderer/app/packsToLoad';
import { writeReport, fromOpen, fromStart } from '../../../renderer/features/problems/problem';
import { waysFor, WAYS } from '../../../renderer/features/problems/ways';
import { showPreferences } from '../../../renderer/platform/appearance';

const pack = (name: string, version: number, digest: string) => ({ name, version, digest, rows: 10 });

describe('which built-in packs are loaded', () => {
  it('those that are missing or differ, and no unchanged one', () => {
    const builtIn = [pack('picard', 2, 'new'), pack('startrek', 1, 'same'), pack('other', 1, 'x')];
    const loaded = [pack('picard', 1, 'old'), pack('startrek', 1, 'same')];
    expect(packsToLoad(builtIn, loaded).map(({ name }) => name)).toEqual(['picard', 'other']);
  });

  it('never an older one over a newer one', () => {
    expect(packsToLoad([pack('picard', 1, 'old')], [pack('picard', 2, 'new')])).toEqual([]);
  });
});

describe('problems', () => {
  it('each have a way on', () => {
    for (const ways of Object.values(WAYS)) expect(ways.length).toBeGreaterThan(0);
  });

  it('offer the export first after a fault of ours, and not at all where nothing can be read', () => {
    expect(waysFor({ code: 'UNEXPECTED', detail: '' }, true)[0]).toBe('export');
    expect(waysFor({ code: 'UNEXPECTED', detail: '' }, false)).not.toContain('export');
    expect(WAYS.CANNOT_OPEN).not.toContain('export');
  });

  it('say the same of a newer schema, whoever finds it', () => {
    expect(fromStart({ code: 'NEWER_SCHEMA', wroteSchema: 9, knowsSchema: 1, wroteApp: '2.0.0' })).toEqual({
      code: 'NEWER_SCHEMA',
      wrote: 9,
      knows: 1,
      wroteApp: '2.0.0',
    });
    expect(fromOpen({ code: 'NEWER_SCHEMA', found: 9, known: 1 })).toMatchObject({
      wrote: 9,
      knows: 1,
      wroteApp: null,
    });
  });

  it('write a report of plain lines', () => {
    const report = writeReport({ code: 'LIBRARY_BEHIND', librarySeq: 3, journalSeq: 7 }, null);
    expect(report.split('\n')).toEqual(['problem:    LIBRARY_BEHIND', 'librarySeq: 3', 'journalSeq: 7']);
  });
});

describe('preferences on the root element', () => {
  it('are attributes; what follows the system has none', () => {
    const root = document.createElement('html');
    showPreferences(
      {
        ...DEFAULT_PREFERENCES,
        theme: 'dark',
        contrast: 'more',
        density: 'compact',
        motion: 'reduced',
        readingSize: 19,
      },
      root,
    );
    expect(Object.fromEntries(Object.entries(root.dataset))).toEqual({
      theme: 'dark',
      contrast: 'more',
      density: 'compact',
      motion: 'reduced',
    });
    expect(root.style.getPropertyValue('--reading-size')).toBe('19px');
    showPreferences(DEFAULT_PREFERENCES, root);
    expect(Object.fromEntries(Object.entries(root.dataset))).toEqual({ density: 'cosy' });
  });
});
