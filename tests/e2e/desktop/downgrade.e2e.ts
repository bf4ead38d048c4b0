import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { BackupEnd, BackupHead } from '../../../shared/backup/format';
import type { DesktopApp } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { endBy } from '../../support/ending';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

async function mark(page: Page, code: string): Promise<void> {
  await goTo(page, '/show/picard');
  await markOf(page, code).click();
  await expectNotice(page, words.t('marking:stored.plain', { what: `${code.replace('E', ' E')}*` }));
}

/** Puts a backup beside the newest that is newer still, and of a schema that only a later Watchbill knows. */
function backUpAsLater(folder: string): void {
  const backups = path.join(folder, 'backups');
  const newest = readdirSync(backups).toSorted().at(-1) ?? '';
  const lines = gunzipSync(readFileSync(path.join(backups, newest)))
    .toString()
    .trimEnd()
    .split('\n');
  const head = { ...(JSON.parse(lines[0] ?? '') as BackupHead), schema: 9_999, app: '9.0.0', createdAt: Date.now() };
  const body = `${[JSON.stringify(head), ...lines.slice(1, -1)].join('\n')}\n`;
  const end: BackupEnd = {
    ...(JSON.parse(lines.at(-1) ?? '') as BackupEnd),
    sha256: createHash('sha256').update(body).digest('hex'),
  };
  const name = newest.replace(/\d{8}-\d{6}/, '20991231-235959');
  writeFileSync(path.join(backups, name), gzipSync(`${body}${JSON.stringify(end)}\n`));
}

/** Asks for recovery on the problem screen, which ends the app. It would start itself again; here the test does. */
async function askForRecovery({ app, page }: DesktopApp): Promise<void> {
  await app.evaluate(({ app: main }) => {
    main.relaunch = () => undefined;
  });
  await endBy(app, () => page.getByRole('button', { name: words.t('problems:way.recover.action') }).click());
}

for (const [what, record, title] of [
  ['runtime', { chromium: 999, electron: '99.0.0', app: '9.0.0', schema: 1 }, 'problems:newerRuntime.title'],
  ['schema', { chromium: 1, electron: '1.0.0', app: '9.0.0', schema: 9_999 }, 'problems:newerSchema.title'],
] as const) {
  test(`back from a newer ${what}: nothing is opened, and the newest backup that can be read brings the library back`, async ({
    start,
    usedFolder,
  }) => {
    const first = await start();
    await mark(first.page, 'S1E1');
    await first.quit();
    backUpAsLater(usedFolder);
    for (const copy of ['runtime.json', 'runtime.copy.json'])
      writeFileSync(path.join(usedFolder, 'state', copy), JSON.stringify(record));

    const stopped = await start();
    await expect(stopped.page.getByRole('heading', { level: 1 })).toHaveText(words.t(title));
    await expect(stopped.page.getByRole('button', { name: words.t('problems:way.quit.action') }).first()).toBeVisible();
    await askForRecovery(stopped);

    const { page } = await start();
    await expectScreen(page, '/up-next');
    await expect.poll(() => watchedEpisodes(page)).toEqual([picard(1, 1)]);
    await mark(page, 'S1E2');
    // What the newer one wrote is kept, for the day on which it is there again.
    const kept = readdirSync(usedFolder).filter((name) => name.startsWith('IndexedDB.aside-'));
    expect(kept).toHaveLength(1);
    expect(readdirSync(path.join(usedFolder, 'backups')).filter((name) => name.includes('20991231'))).toHaveLength(1);
  });
}
