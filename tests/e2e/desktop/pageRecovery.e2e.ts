import type { ElectronApplication } from '@playwright/test';
import { readLog } from '../../support/dataFolder';
import { expect, test } from '../../support/desktopTest';
import { picard } from '../../support/pageLibrary';
import { expectNotice, goTo, markOf } from '../../support/screens';
import { words } from '../../support/words';

/** What the window shows, asked through the main process: nobody else reaches a page that has crashed once. */
function shownBy(app: ElectronApplication, episode: string): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }, id) => {
    const look = `({
      route: location.hash,
      ready: document.querySelector('[data-screen]')?.dataset.ready ?? null,
      marked: document.querySelector('[data-episode="${id}"] input')?.checked ?? null,
    })`;
    const [window] = BrowserWindow.getAllWindows();
    // A page that is gone does not answer.
    const late = new Promise((resolve) => setTimeout(resolve, 1_000, null));
    return Promise.race([window?.webContents.executeJavaScript(look).catch(() => null), late]);
  }, episode);
}

const crash = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
const crashesIn = (folder: string): number =>
  readLog(folder).filter((line) => line.includes('the page of a window crashed')).length;

test('a page that crashes comes back where it was with all that was stored; the second time somebody is asked first', async ({
  start,
}) => {
  const { app, page, folder, faults } = await start({ mayLog: /the page of a window crashed/ });
  await goTo(page, '/show/picard');
  await markOf(page, 'S1E1').click();
  await expectNotice(page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => {
      Reflect.set(globalThis, 'asked', Number(Reflect.get(globalThis, 'asked') ?? 0) + 1);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  const asked = () => app.evaluate(() => Number(Reflect.get(globalThis, 'asked') ?? 0));
  const asBefore = { route: '#/show/picard', ready: 'true', marked: true };

  await crash(app);
  await expect.poll(() => crashesIn(folder)).toBe(1);
  await expect.poll(() => shownBy(app, picard(1, 1))).toEqual(asBefore);
  expect(await asked()).toBe(0);

  await crash(app);
  await expect.poll(() => crashesIn(folder)).toBe(2);
  await expect.poll(() => shownBy(app, picard(1, 1))).toEqual(asBefore);
  expect(await asked()).toBe(1);
  faults.expect(/the page crashed/);
});
