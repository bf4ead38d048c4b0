import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../../support/desktopTest';
import { countRows, readTable } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

test('a lost library comes back from the journal file alone, row for row', async ({ start, usedFolder }) => {
  const first = await start();
  await goTo(first.page, '/show/picard');
  await markOf(first.page, 'S1E1').click();
  await expectNotice(first.page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
  await markOf(first.page, 'S1E2').click();
  await expectNotice(first.page, words.t('marking:stored.plain', { what: 'S1 E2*' }));
  const tables = ['identities', 'plays', 'statuses', 'settings', 'journal'] as const;
  const before = await Promise.all(tables.map((table) => readTable(first.page, table)));
  await first.quit();
  rmSync(path.join(usedFolder, 'IndexedDB'), { recursive: true });

  const { page, app } = await start();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('problems:libraryBehind.title'));
  await app.evaluate(({ app: main }) => {
    main.relaunch = () => undefined;
  });
  await page.getByRole('button', { name: words.t('problems:way.rebuild.action') }).click();
  await expectScreen(page, '/up-next');
  expect(await Promise.all(tables.map((table) => readTable(page, table)))).toEqual(before);
  // The packs come back by themselves, and with them what is derived from both.
  await expect.poll(() => countRows(page, 'packs'), { timeout: 20_000 }).toBe(2);
  await goTo(page, '/show/picard');
  await expect(markOf(page, 'S1E2')).toBeChecked();
  await expect(markOf(page, 'S1E3')).not.toBeChecked();
});
