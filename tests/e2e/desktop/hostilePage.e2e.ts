import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { PATIENCE } from '../../support/appPatience';
import { contentsOf, makeDataFolder, removeDataFolder } from '../../support/dataFolder';
import { executableOf, isRoot } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { hostileRequests } from '../../support/fuzz/askInPage';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

/** Messages for each channel; ten thousand each are sent to the same handlers in tests/properties/hostilePage.test.ts. */
const MESSAGES = 300;

/** What the app itself keeps, without the files of Chromium. */
const own = (folder: string) =>
  ['state', 'journal', 'backups']
    .map((name) => path.join(folder, name))
    .filter((one) => existsSync(one))
    // Which page is open is kept, and a link may open the one that says it leads nowhere.
    .map((one) => [one, { ...contentsOf(one), 'open-windows.json': null }]);

test('a page that was taken over is answered with codes, and touches no file', async ({ start, usedFolder }) => {
  test.setTimeout(PATIENCE.longTest);
  // Beside the data folder lies what a path with dots would meet first.
  const place = makeDataFolder();
  const folder = path.join(place, 'data');
  cpSync(usedFolder, folder, { recursive: true });
  writeFileSync(path.join(place, 'passwd'), 'theirs');
  const first = await start({ folder });
  const { app, page } = first;
  await app.evaluate(({ dialog, shell }) => {
    const reached: string[] = [];
    Object.assign(globalThis, { reached });
    const closed = (name: string) => () => {
      reached.push(name);
      return Promise.resolve({ canceled: true, filePaths: [] });
    };
    Object.assign(dialog, { showSaveDialog: closed('save'), showOpenDialog: closed('open') });
    Object.assign(shell, {
      openPath: closed('path'),
      showItemInFolder: closed('item'),
      openExternal: closed('external'),
    });
  });
  const before = own(folder);

  const answers = (await page.evaluate(hostileRequests(MESSAGES))) as Record<string, Record<string, number>>;

  // The path of a dropped file is told by the preload script alone: no page can ask for that.
  expect(Object.keys(answers['opened:dropped'] ?? {})).toEqual(['not carried']);
  delete answers['opened:dropped'];
  for (const [channel, codes] of Object.entries(answers)) {
    const { BAD_ARGUMENTS = 0, TOO_LARGE = 0, 'not carried': notCarried = 0, ...others } = codes;
    expect(others, `${channel} answers every message of a hostile page with a refusal`).toEqual({});
    expect(BAD_ARGUMENTS + TOO_LARGE, `${channel}: ${notCarried} not carried`).toBeGreaterThan(MESSAGES / 2);
  }
  expect(own(folder)).toEqual(before);
  expect(new Set(readdirSync(place))).toEqual(new Set(['data', 'passwd']));
  expect(readFileSync(path.join(place, 'passwd'), 'utf8')).toBe('theirs');
  expect(await app.evaluate(() => Reflect.get(globalThis, 'reached'))).toEqual([]);
  expect(app.windows()).toEqual([page]);

  // And goes on as if nothing had been asked.
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
  await first.quit();
  const second = await start({ folder });
  expect(await watchedEpisodes(second.page)).toEqual([picard(1, 1)]);
  await second.quit();
  removeDataFolder(place);
});

test('a hostile link from outside brings the window to the front, and leads nowhere', async ({ start, usedFolder }) => {
  const links = [
    'watchbill://quit',
    'watchbill://show/picard/../../../../etc/passwd',
    'watchbill://watchbill/index.html#/settings"><script>alert(1)</script>',
    `watchbill://${'%00'.repeat(2_000)}`,
    'watchbill:--no-sandbox',
    'file:///etc/passwd',
    'https://example.org/',
  ];
  // The very first argument may be a link too: somebody pressed it while Watchbill was not running.
  const { app, page } = await start({ switches: links });
  await expectScreen(page, '/up-next');
  const files = own(usedFolder);
  const run = promisify(execFile);
  for (const link of links) {
    const switches = [`--user-data-dir=${usedFolder}`, ...(isRoot ? ['--no-sandbox'] : []), link];
    await run(executableOf('WATCHBILL_E2E_APP'), switches, { timeout: PATIENCE.start, killSignal: 'SIGKILL' });
  }
  expect(app.windows()).toEqual([page]);
  // What begins like a link of ours is told to be none; the rest is passed over.
  await expect.poll(() => new URL(page.url()).hash).toBe('#/link');
  await expect(page.getByText(words.t('openings:link.unknown'))).toBeVisible();
  expect(own(usedFolder)).toEqual(files);
});
