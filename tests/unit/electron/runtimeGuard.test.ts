import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataPaths, folderOfOlderElectron } from '../../../electron/services/dataFolder';
import { guard, major, recordOfStart } from '../../../electron/services/runtimeGuard';
import { raiseSchema, readRuntimeRecord } from '../../../electron/services/runtimeRecord';
import { findProblem, prepareStart } from '../../../electron/services/startup';
import { KNOWN_SCHEMA_VERSION } from '../../../shared/ipc/schemaVersion';
import { MIGRATIONS } from '../../../renderer/db/migrations';
import { aFolder, lateJanuary } from './temporaryFolder';

const running = { chromium: 130, electron: '33.2.1', app: '0.1.0', schema: 2 };
const record = { chromium: 130, electron: '33.2.1', app: '0.1.0', schema: 1 };

function aDataFolder(files: Record<string, string> = {}) {
  const paths = dataPaths(aFolder());
  mkdirSync(paths.state, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(paths.folder, name), text);
  return paths;
}
const start = (paths: ReturnType<typeof aDataFolder>) => prepareStart(paths, running, lateJanuary);
const stateNames = (paths: ReturnType<typeof aDataFolder>) => readdirSync(paths.state);

describe('the decision', () => {
  it.each([
    ['a new folder', null, null],
    ['the same versions', record, null],
    ['an older Chromium', { ...record, chromium: 120 }, null],
    ['the newest schema known', { ...record, schema: 2 }, null],
    ['a newer Chromium', { ...record, chromium: 131 }, 'NEWER_RUNTIME'],
    ['a newer schema', { ...record, schema: 3 }, 'NEWER_SCHEMA'],
    ['both newer', { ...record, chromium: 200, schema: 9 }, 'NEWER_RUNTIME'],
  ])('on %s', (_, stored, code) => {
    expect(guard(stored, running)?.code ?? null).toBe(code);
  });

  it('never lowers what is kept', () => {
    expect(recordOfStart({ ...record, chromium: 140, schema: 7 }, running)).toMatchObject({ chromium: 140, schema: 7 });
  });

  it('reads the major of a version', () => {
    expect([major('130.0.6723.137'), major('45'), major('x'), major('')]).toEqual([130, 45, 0, 0]);
  });
});

describe('the record on disk', () => {
  it('is written twice at the first start and left alone at the second', () => {
    const paths = aDataFolder();
    expect(start(paths).problem).toBeNull();
    expect(stateNames(paths)).toEqual(['runtime.copy.json', 'runtime.json']);
    const before = readFileSync(paths.runtime, 'utf8');
    expect(JSON.parse(before)).toEqual({ ...record, schema: 0 });
    expect(start(paths).problem).toBeNull();
    expect(readFileSync(paths.runtime, 'utf8')).toBe(before);
  });

  it('opens a folder with a library but without a record', () => {
    const paths = aDataFolder();
    mkdirSync(path.join(paths.folder, 'IndexedDB'));
    expect(start(paths).problem).toBeNull();
  });

  it('stops before a newer folder and changes nothing in it', () => {
    const newer = JSON.stringify({ chromium: 156, electron: '45.4.1', app: '2.0.0', schema: 1 });
    const paths = aDataFolder({ 'state/runtime.json': newer, 'state/preferences.json': '{"theme":"later"}' });
    expect(start(paths).problem).toEqual({
      code: 'NEWER_RUNTIME',
      wroteChromium: 156,
      runsChromium: 130,
      wroteApp: '2.0.0',
    });
    expect(stateNames(paths)).toEqual(['preferences.json', 'runtime.json']);
    expect(readFileSync(paths.runtime, 'utf8')).toBe(newer);
  });

  it.each(['', '{"chromium":1', '{"chromium":"130"}', '[]'])('keeps a damaged one (%j) aside and goes on', (text) => {
    const paths = aDataFolder({ 'state/runtime.json': text });
    expect(start(paths).problem).toBeNull();
    expect(stateNames(paths)).toContain('runtime.damaged-20260131-235958.json');
    expect(readRuntimeRecord(paths).record?.chromium).toBe(130);
  });

  it('still stops when one copy is damaged and the other tells of a newer runtime', () => {
    const newer = JSON.stringify({ ...record, chromium: 156 });
    for (const [good, bad] of [
      ['runtime.json', 'runtime.copy.json'],
      ['runtime.copy.json', 'runtime.json'],
    ]) {
      const paths = aDataFolder({ [`state/${good}`]: newer, [`state/${bad}`]: '{' });
      expect(start(paths).problem?.code).toBe('NEWER_RUNTIME');
      expect(stateNames(paths)).toHaveLength(2);
    }
  });

  it("falls back on Chromium's own note", () => {
    const paths = aDataFolder({ 'state/runtime.json': '{', 'Last Version': '156.0.1.2' });
    expect(start(paths).problem).toMatchObject({ code: 'NEWER_RUNTIME', wroteChromium: 156 });
    expect(start(aDataFolder({ 'Last Version': '120.0.1.2' })).problem).toBeNull();
  });

  it('raises the schema and never lowers it', async () => {
    const paths = aDataFolder();
    start(paths);
    await raiseSchema(paths, 2);
    await raiseSchema(paths, 1);
    expect(readRuntimeRecord(paths)).toEqual({ record: { ...record, schema: 2 }, damaged: [] });
    expect(readFileSync(paths.runtime)).toEqual(readFileSync(paths.runtimeCopy));
  });

  it('clears away what killed processes left half written', () => {
    const paths = aDataFolder({ 'state/runtime.json.4711-3.tmp': '{' });
    start(paths);
    expect(stateNames(paths)).not.toContain('runtime.json.4711-3.tmp');
  });

  it('says so when the folder cannot be written to', () => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'state'), 'a file in the way');
    expect(findProblem(dataPaths(folder), running)).toMatchObject({
      code: 'DATA_FOLDER_NOT_WRITABLE',
      folder,
      reason: 'there is a file where the folder should be.',
    });
  });
});

describe('the folder of an older Electron', () => {
  const choice = { normal: '/data/Watchbill', named: false, runs: 33, pinned: 45 };
  it('lies beside the normal one', () => {
    expect(folderOfOlderElectron(choice)).toBe('/data/Watchbill (Electron 33)');
  });
  it('is not taken for the pinned Electron, a newer one, or when the user has named one', () => {
    expect(folderOfOlderElectron({ ...choice, runs: 45 })).toBeNull();
    expect(folderOfOlderElectron({ ...choice, runs: 46 })).toBeNull();
    expect(folderOfOlderElectron({ ...choice, named: true })).toBeNull();
  });
});

it('the main process knows the schema of the library', () => {
  expect(KNOWN_SCHEMA_VERSION).toBe(MIGRATIONS.length);
});
