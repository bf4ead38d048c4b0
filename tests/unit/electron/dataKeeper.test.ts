import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { atomicWrite, atomicWriteSync } from '../../../electron/services/atomicWrite';
import { dataPaths } from '../../../electron/services/dataFolder';
import { createDataKeeper } from '../../../electron/services/dataKeeper';
import { fileFailure } from '../../../electron/services/fileFailure';
import { prepareStart } from '../../../electron/services/startup';
import { DEFAULT_PREFERENCES } from '../../../shared/ipc/preferences';
import { aFolder, lateJanuary, systemError } from './temporaryFolder';

const running = { chromium: 130, electron: '33.2.1', app: '0.1.0', schema: 1 };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const dark = { ...DEFAULT_PREFERENCES, theme: 'dark' } as const;

function keeperIn(folder: string) {
  const paths = dataPaths(folder);
  return {
    paths,
    keeper: createDataKeeper(paths, prepareStart(paths, running, lateJanuary), running, lateJanuary, silent),
  };
}

describe('the data folder', () => {
  it('keeps lines, preferences and the schema from start to start', async () => {
    const folder = aFolder();
    const first = keeperIn(folder).keeper;
    expect(await first.append(1, '{"a":1}')).toEqual({ ok: true, value: { seq: 1 } });
    expect(await first.savePreferences(dark)).toEqual({ ok: true, value: null });
    expect(await first.libraryOpened(1)).toEqual({ ok: true, value: null });
    const witness = { library: '0190a0b0-0000-7000-8000-000000000001', seq: 1, plays: 1, notes: 0, schema: 1 };
    expect(await first.keepWitness(witness)).toEqual({ ok: true, value: null });
    await first.close();
    const second = keeperIn(folder).keeper;
    expect(await second.boot()).toEqual({
      problem: null,
      preferences: dark,
      preferencesKeptAside: null,
      recovering: null,
      journalSeq: 1,
      witness,
    });
    await second.close();
  });

  it('is left exactly as it is with a problem, and opened anew once that is gone', async () => {
    const folder = aFolder();
    mkdirSync(path.join(folder, 'state'));
    const record = path.join(folder, 'state', 'runtime.json');
    writeFileSync(record, JSON.stringify({ chromium: 156, electron: '45', app: '2', schema: 1 }));
    const { keeper } = keeperIn(folder);
    expect((await keeper.boot()).problem?.code).toBe('NEWER_RUNTIME');
    expect(await keeper.append(1, '{}')).toMatchObject({ ok: false });
    expect(await keeper.savePreferences(dark)).toMatchObject({ ok: false });
    expect(await keeper.libraryOpened(9)).toMatchObject({ ok: false });
    expect(readdirSync(path.join(folder, 'state'))).toEqual(['runtime.json']);
    expect(readdirSync(path.join(folder, 'journal'))).toEqual([]);
    expect(keeper.retry()).toBe('reload');
    rmSync(record);
    expect(keeper.retry()).toBe('restart');
    await keeper.close();
  });

  it('has a problem when the journal file cannot be opened, which a retry may solve', async () => {
    const folder = aFolder();
    mkdirSync(path.join(folder, 'journal', 'actions.ndjson'), { recursive: true });
    const { keeper, paths } = keeperIn(folder);
    expect((await keeper.boot()).problem?.code).toBe('DATA_FOLDER_NOT_WRITABLE');
    rmSync(paths.journal, { recursive: true });
    expect(keeper.retry()).toBe('reload');
    expect((await keeper.boot()).problem).toBeNull();
    expect(await keeper.append(1, '{}')).toMatchObject({ ok: true });
    await keeper.close();
  });
});

describe('writing a file whole or not at all', () => {
  it('replaces the old content and leaves nothing beside it', async () => {
    const folder = aFolder();
    const file = path.join(folder, 'a.json');
    atomicWriteSync(file, 'one');
    await atomicWrite(file, new TextEncoder().encode('zwö'));
    expect(readFileSync(file, 'utf8')).toBe('zwö');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('leaves the old content when it fails', async () => {
    const folder = aFolder();
    mkdirSync(path.join(folder, 'taken', 'full'), { recursive: true });
    const file = path.join(folder, 'taken');
    await expect(atomicWrite(file, 'x')).rejects.toThrow('EISDIR');
    expect(() => atomicWriteSync(file, 'x')).toThrow('EISDIR');
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('tells what went wrong in words, and passes on what is no file error', () => {
    expect(fileFailure(systemError('ENOSPC')).code).toBe('DISK_FULL');
    expect(fileFailure(systemError('EPERM')).code).toBe('FOLDER_READ_ONLY');
    expect(fileFailure(systemError('EIO')).code).toBe('FILE_FAILED');
    expect(() => fileFailure(new TypeError('a bug'))).toThrow('a bug');
  });
});
