import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { startOn, withDataFolder } from './securityApp';

/** Every file below a folder, with a hash of its content. */
function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(files.map((name) => [name, hash(name)]));
}

const writeProbe = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('security-probe', 1);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
        opening.addEventListener('error', () => reject(new Error('the probe database could not be opened')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
          writing.objectStore('rows').put('kept', 'key');
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );

const bootOf = async (page: Page) => {
  const boot = await page.evaluate(() => desktop.request('app:boot', undefined));
  if (!boot.ok) throw new Error(boot.error.sentence);
  return boot.value;
};

/** A data folder that was used once, with a library in it. */
async function useOnce(folder: string): Promise<void> {
  const { app, page } = await startOn(folder);
  await writeProbe(page);
  await app.close();
}

for (const [code, record] of [
  ['NEWER_RUNTIME', { chromium: 999, electron: '99.0.0', app: '9.0.0', schema: 1 }],
  ['NEWER_SCHEMA', { chromium: 1, electron: '1.0.0', app: '9.0.0', schema: 9999 }],
] as const) {
  test(`a data folder of a newer version is not opened: ${code}`, async () => {
    await withDataFolder(async (folder) => {
      await useOnce(folder);
      for (const name of ['runtime.json', 'runtime.copy.json'])
        writeFileSync(path.join(folder, 'state', name), JSON.stringify(record));
      const before = contentsOf(path.join(folder, 'IndexedDB'));
      const state = contentsOf(path.join(folder, 'state'));
      const journal = contentsOf(path.join(folder, 'journal'));
      expect(Object.keys(before).length).toBeGreaterThan(3);

      const { app, page } = await startOn(folder);
      expect(await bootOf(page)).toMatchObject({ problem: { code, wroteApp: '9.0.0' }, dataFolder: folder });
      const chromiumFolder = await app.evaluate(({ app: main }) => main.getPath('sessionData'));
      expect(chromiumFolder).not.toBe(folder);
      // Even a page that goes on all the same writes somewhere else, and in memory.
      await writeProbe(page);
      const saved = await page.evaluate(async () => {
        const boot = await desktop.request('app:boot', undefined);
        return boot.ok ? desktop.request('preferences:save', boot.value.preferences) : boot;
      });
      expect(saved).toMatchObject({ ok: false, error: { code: 'FOLDER_READ_ONLY' } });
      await app.close();

      expect(contentsOf(path.join(folder, 'IndexedDB'))).toEqual(before);
      expect(contentsOf(path.join(folder, 'state'))).toEqual(state);
      expect(contentsOf(path.join(folder, 'journal'))).toEqual(journal);
      expect(existsSync(chromiumFolder)).toBe(false);
    });
  });
}

test('a data folder that cannot be written to gives a problem with its reason', async () => {
  await withDataFolder(async (folder) => {
    writeFileSync(path.join(folder, 'state'), 'a file where the folder should be');
    const { app, page } = await startOn(folder);
    expect((await bootOf(page)).problem).toMatchObject({ code: 'DATA_FOLDER_NOT_WRITABLE', folder });
    await app.close();
    expect(existsSync(path.join(folder, 'IndexedDB'))).toBe(false);
  });
});

test('damaged preferences are kept aside and the start goes on', async () => {
  await withDataFolder(async (folder) => {
    const state = path.join(folder, 'state');
    mkdirSync(state);
    writeFileSync(path.join(state, 'preferences.json'), '{"theme":"purple"');
    const { app, page } = await startOn(folder);
    const { problem, preferencesKeptAside } = await bootOf(page);
    await app.close();
    expect(problem).toBeNull();
    expect(preferencesKeptAside).toMatch(/^preferences\.damaged-\d{8}-\d{6}\.json$/);
    expect(readFileSync(path.join(state, preferencesKeptAside ?? ''), 'utf8')).toBe('{"theme":"purple"');
  });
});

test('a second start focuses the first window and ends', async () => {
  await withDataFolder(async (folder) => {
    const { app, page } = await startOn(folder);
    const executable = process.env['WATCHBILL_E2E_APP'] ?? '';
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    await promisify(execFile)(executable, [`--user-data-dir=${folder}`, ...sandbox], { timeout: 20_000 });
    expect(app.windows()).toEqual([page]);
    await app.close();
  });
});
