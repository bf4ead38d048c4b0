import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Preferences } from '../../../shared/ipc/preferences';
import type { DesktopApp } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { listenToRequests, takeRequests } from '../../support/leaks/messages';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { goTo } from '../../support/screens';
import { words } from '../../support/words';

type Told = { title: string; body: string };

/** Puts down what the tray shows and what the system is asked to say, from now on. */
async function watchOutside({ app }: DesktopApp): Promise<void> {
  await app.evaluate(({ Tray, Notification }) => {
    const told: Told[] = [];
    Object.assign(globalThis, { told, trayMenu: null });
    const setContextMenu = Tray.prototype.setContextMenu;
    Tray.prototype.setContextMenu = function set(menu) {
      Object.assign(globalThis, { trayMenu: menu });
      setContextMenu.call(this, menu);
    };
    const destroy = Tray.prototype.destroy;
    Tray.prototype.destroy = function remove() {
      Object.assign(globalThis, { trayMenu: null });
      destroy.call(this);
    };
    Notification.isSupported = () => true;
    Notification.prototype.show = function show() {
      told.push({ title: this.title, body: this.body });
    };
  });
}

const trayOf = ({ app }: DesktopApp): Promise<string[] | null> =>
  app.evaluate(() => {
    const menu = Reflect.get(globalThis, 'trayMenu') as Electron.Menu | null;
    return (
      menu?.items.filter(({ type }) => type !== 'separator').map(({ label }) => label.replaceAll(/\s/g, ' ')) ?? null
    );
  });

const inTray = ({ app }: DesktopApp, id: string) =>
  app.evaluate((_, wanted) => {
    (Reflect.get(globalThis, 'trayMenu') as Electron.Menu | null)?.getMenuItemById(wanted)?.click();
  }, id);

const toldBy = ({ app }: DesktopApp): Promise<Told[]> =>
  app.evaluate(() => (Reflect.get(globalThis, 'told') as Told[]).splice(0));

const switchOf = ({ page }: DesktopApp, name: 'keepInTray' | 'closeToTray' | 'openAtLogin' | 'tellAirings') =>
  page.getByRole('switch', { name: words.t(`settings:desktop.${name}`) });

test('tray, notifications and login, each only when it is asked for', async ({ start, usedFolder }) => {
  const config = mkdtempSync(path.join(tmpdir(), 'watchbill-config-'));
  const entry = path.join(config, 'autostart', 'watchbill.desktop');
  try {
    const started = await start();
    const { app, page } = started;
    await watchOutside(started);
    await app.evaluate((_, folder) => {
      process.env['XDG_CONFIG_HOME'] = folder;
    }, config);
    await goTo(page, '/settings');
    /** What is kept is applied by then. */
    const keeps = (some: Partial<Preferences>) =>
      expect
        .poll((): unknown => {
          const file = path.join(usedFolder, 'state', 'preferences.json');
          return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
        })
        .toMatchObject(some);

    // The tray: what is next, without the title that is hidden, and marked from there.
    expect(await trayOf(started)).toBeNull();
    await expect(switchOf(started, 'closeToTray')).toHaveAttribute('aria-disabled', 'true');
    await switchOf(started, 'keepInTray').click();
    await expect.poll(() => trayOf(started)).toContain('Star Trek: Picard · S1 E1');
    await inTray(started, 'mark-0');
    await expect.poll(() => trayOf(started)).toContain('Star Trek: Picard · S1 E2');
    await expect.poll(() => watchedEpisodes(page)).toEqual([picard(1, 1)]);

    // Closed, it goes on in the tray; marked there all the same; and comes back.
    await switchOf(started, 'closeToTray').click();
    await keeps({ closeToTray: true });
    const window = await app.browserWindow(page);
    await window.evaluate((one) => one.close());
    await expect.poll(() => window.evaluate((one) => one.isVisible())).toBe(false);
    await inTray(started, 'mark-0');
    await expect.poll(() => trayOf(started)).toContain('Star Trek: Picard · S1 E3');
    await expect.poll(() => watchedEpisodes(page)).toEqual([picard(1, 1), picard(1, 2)]);
    await inTray(started, 'open');
    await expect.poll(() => window.evaluate((one) => one.isVisible())).toBe(true);

    // Starting at login is a file of the desktop, and no file when it is not wanted.
    expect(existsSync(entry)).toBe(false);
    await switchOf(started, 'openAtLogin').click();
    await expect.poll(() => existsSync(entry)).toBe(true);
    expect(readFileSync(entry, 'utf8')).toMatch(/^\[Desktop Entry\]\n[\s\S]*^Exec=.*watchbill.* --hidden$/m);
    await switchOf(started, 'openAtLogin').click();
    await expect.poll(() => existsSync(entry)).toBe(false);

    // What airs is said at its time, by a clock that is put forward; once, and only when it is wanted.
    const soon = (minutes: number) =>
      page.evaluate((after) => {
        const airing = { title: 'Harbour', body: 'S1 E1 airs today.', route: '/show/picard' };
        const airings = [{ ...airing, key: 'a', at: Date.now() + after * 60_000 }];
        return desktop.request('outside:airings', airings);
      }, minutes);
    const forward = (minutes: number) =>
      app.evaluate(({ powerMonitor }, by) => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + by * 60_000;
        powerMonitor.emit('resume');
      }, minutes);
    await soon(10);
    await forward(11);
    expect(await toldBy(started)).toEqual([]);
    await listenToRequests(app);
    await switchOf(started, 'tellAirings').click();
    await keeps({ airings: true });
    // The page hands over what it knows, which is nothing: what is handed over before that is forgotten again.
    await expect.poll(async () => (await takeRequests(app)).map(({ channel }) => channel)).toContain('outside:airings');
    await soon(30);
    await forward(5);
    expect(await toldBy(started)).toEqual([]);
    await forward(26);
    expect(await toldBy(started)).toEqual([{ title: 'Harbour', body: 'S1 E1 airs today.' }]);
    await forward(60);
    expect(await toldBy(started)).toEqual([]);

    await switchOf(started, 'keepInTray').click();
    await expect.poll(() => trayOf(started)).toBeNull();
    await started.quit();

    // Missed while nothing ran: said once at the next start, if it is no day old.
    const hour = 60 * 60 * 1000;
    const missed = (key: string, hours: number) => ({
      key,
      title: key,
      body: 'It is out today.',
      route: '/up-next',
      at: Date.now() - hours * hour,
    });
    writeFileSync(
      path.join(usedFolder, 'state', 'airings.json'),
      JSON.stringify({ airings: [missed('late', 3), missed('old', 30)], told: [] }),
    );
    await (await start()).quit();
    expect(JSON.parse(readFileSync(path.join(usedFolder, 'state', 'airings.json'), 'utf8'))).toMatchObject({
      told: ['late'],
    });
  } finally {
    rmSync(config, { recursive: true, force: true });
  }
});
