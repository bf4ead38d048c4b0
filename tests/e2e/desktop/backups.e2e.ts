import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkBackup } from '../../../electron/services/backups/checkBackup';
import { expect, test } from '../../support/desktopTest';
import { goTo, markOf } from '../../support/screens';

const backupsOf = (folder: string): string[] => {
  const backups = path.join(folder, 'backups');
  return readdirSync(backups).map((name) => path.join(backups, name));
};

test('what was marked is in a backup when the app has quit', async ({ start, usedFolder }) => {
  const { page, quit } = await start();
  await goTo(page, '/show/picard');
  for (const code of ['S1E1', 'S1E2', 'S1E3']) {
    await markOf(page, code).click();
    await expect(markOf(page, code)).toBeChecked();
  }
  const before = readdirSync(usedFolder).includes('backups') ? backupsOf(usedFolder).length : 0;
  await quit();
  const files = backupsOf(usedFolder).toSorted();
  expect(files).toHaveLength(before + 1);
  const file = files.at(-1) ?? '';
  const checked = await checkBackup(file);
  expect(checked).toMatchObject({ ok: true, value: { head: { reason: 'quit' }, end: { tally: { plays: 3 } } } });
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  // The exact packs go along, so that a restore needs nothing else.
  expect(text).toContain('{"table":"characters","row":{"id":"character:picard:seven"');

  // A start and an end without any action leaves the folder as it is.
  const again = await start();
  await again.quit();
  expect(backupsOf(usedFolder)).toHaveLength(before + 1);
});
