import { existsSync } from 'node:fs';
import path from 'node:path';
import { executableOf } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { importedPackages } from '../../support/importedPackages';
import { goTo } from '../../support/screens';
import { words } from '../../support/words';

type Licence = { name: string; version: string; licence: string; text: string | null };

test('every package whose work is in the app is named with its licence, and no other', async ({ start }) => {
  const { page } = await start();
  await goTo(page, '/settings');
  await page.getByRole('button', { name: words.t('settings:licences.read') }).click();
  const listed = page.getByRole('region', { name: words.t('settings:licences.title') }).locator('details');
  await expect(listed.first()).toBeVisible();
  const licences = await page.evaluate(async () => {
    const { body } = await fetch('/licences.json.gz');
    if (body === null) throw new Error('The licences are empty.');
    return (await new Response(body.pipeThrough(new DecompressionStream('gzip'))).json()) as Licence[];
  });
  await expect(listed).toHaveCount(licences.length);

  const names = new Set(licences.map(({ name }) => name));
  const { imported, reachable } = importedPackages();
  expect(
    [...imported].filter((name) => !names.has(name)),
    'imported by our sources, but not named',
  ).toEqual([]);
  expect(
    [...names].filter((name) => !reachable.has(name)),
    'named, but needed by nothing',
  ).toEqual([]);
  // The main process and the workers are builds of their own: one package that only those have.
  expect([...names]).toEqual(expect.arrayContaining(['electron', 'electron-log', '@zip.js/zip.js', 'dexie', 'react']));
  for (const { name, licence, text } of licences) {
    expect(licence, name).toMatch(
      /^\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|OFL-1\.1|CC0-1\.0|Unlicense|BlueOak-1\.0\.0)\b/,
    );
    expect(text ?? '', name).not.toBe('');
  }
  // Chromium's own list is too long for a page.
  expect(existsSync(path.join(path.dirname(executableOf('WATCHBILL_APP')), 'LICENSES.chromium.html'))).toBe(true);
});
