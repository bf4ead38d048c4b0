import { execFile } from 'node:child_process';
import { chownSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { PATIENCE } from '../../support/appPatience';
import { contentsOf, makeDataFolder, removeDataFolder } from '../../support/dataFolder';
import { executableOf, isRoot } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, expectScreen, goTo, markOf } from '../../support/screens';
import { processesOn } from '../../support/processes';
import { spawnShipped, startShipped } from '../../support/shippedApp';
import { finishWelcome } from '../../support/welcome';
import { words } from '../../support/words';

const ON = '1'.charCodeAt(0);

test('the fuses of the package are as decided, and the copy under test differs in one', async () => {
  const [shipped, driven] = await Promise.all([
    getCurrentFuseWire(executableOf('WATCHBILL_APP')),
    getCurrentFuseWire(executableOf('WATCHBILL_E2E_APP')),
  ]);
  const isOn = (wire: object) => (fuse: FuseV1Options) => Reflect.get(wire, fuse) === ON;
  const all = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  expect(all.filter(isOn(shipped))).toEqual([
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ]);
  expect(all.filter((fuse) => isOn(shipped)(fuse) !== isOn(driven)(fuse))).toEqual([
    FuseV1Options.EnableNodeCliInspectArguments,
  ]);
  // And in nothing else: the application itself is the same.
  const resources = (name: 'WATCHBILL_APP' | 'WATCHBILL_E2E_APP') =>
    contentsOf(path.join(path.dirname(executableOf(name)), 'resources'));
  expect(resources('WATCHBILL_E2E_APP')).toEqual(resources('WATCHBILL_APP'));
});

test('Chromium’s own words are there in the languages of the interface, and in no others', () => {
  test.skip(process.platform === 'darwin', 'macOS keeps them in folders of another kind.');
  const locales = readdirSync(path.join(path.dirname(executableOf('WATCHBILL_APP')), 'locales'));
  // es-419 is the Spanish of Latin America.
  expect(new Set(locales)).toEqual(new Set(['de', 'en-US', 'es', 'es-419', 'fr', 'ja'].map((name) => `${name}.pak`)));
});

test('the package, exactly as it ships, starts, marks and keeps', async ({ folder }) => {
  const first = await startShipped(folder);
  await finishWelcome(first.page);
  await goTo(first.page, '/show/picard');
  await markOf(first.page, 'S1E1').click();
  await expectNotice(first.page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
  await first.quit();
  expect(first.process.exitCode).toBe(0);
  const second = await startShipped(folder);
  await expectScreen(second.page, '/up-next');
  expect(await watchedEpisodes(second.page)).toEqual([picard(1, 1)]);
  await second.quit();
});

test('the package cannot be made to run other code', async ({ folder }) => {
  const heard = async (switches: string[], env: NodeJS.ProcessEnv) => {
    const started = await spawnShipped(folder, { switches, env });
    started.kill();
    // The next one would find the folder in use.
    await expect.poll(() => processesOn(folder)).toEqual([]);
    return { said: started.said(), began: started.address !== null };
  };
  const said = async (switches: string[], env: NodeJS.ProcessEnv = {}) => {
    const all = await heard(switches, env);
    expect(all.began, `it starts as always:\n${all.said}`).toBe(true);
    return all.said;
  };
  expect(await said(['--inspect=0'])).not.toContain('Debugger listening');
  // What would be code is taken for a command that nobody knows.
  const asNode = await heard(['-e', 'console.log("ran")'], { ELECTRON_RUN_AS_NODE: '1' });
  expect(asNode).toMatchObject({ began: false, said: expect.stringContaining('There is no command') });
  expect(asNode.said).not.toMatch(/^ran$/m);
  // Where the variable is read at all, a package says that it allows few of its options.
  expect(await said([], { NODE_OPTIONS: '--require=/nothing/there.js' })).not.toMatch(/NODE_OPTION|there\.js/i);
});

test('an ordinary user runs the package with the sandbox of Chromium on', async () => {
  test.skip(process.platform !== 'linux', 'Only Linux shows the sandbox of a process from outside.');
  const home = makeDataFolder();
  const folder = path.join(home, 'data');
  // Started as root this would test nothing, so somebody without any right takes its place.
  const user = isRoot ? { uid: 65_534, gid: 65_534, home } : null;
  if (user) chownSync(home, user.uid, user.gid);
  const shipped = await startShipped(folder, user);
  try {
    const { page, process: main, said, quit } = shipped;
    await finishWelcome(page);
    await goTo(page, '/show/picard');
    await markOf(page, 'S1E1').click();
    await expectNotice(page, words.t('marking:stored.plain', { what: 'S1 E1*' }));
    expect(said()).not.toMatch(/no-sandbox|No usable sandbox/);

    const status = (pid: string, field: string) =>
      new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const renderers = processes().filter(
      ({ command }) => command.includes(folder) && command.includes('--type=renderer'),
    );
    expect(renderers.length).toBeGreaterThan(0);
    for (const { pid, command } of renderers) {
      expect(command).not.toContain('--no-sandbox');
      expect(status(pid, 'Seccomp'), 'system calls are filtered').toBe('2');
      expect(status(pid, 'NoNewPrivs')).toBe('1');
    }
    if (user) expect(status(String(main.pid), 'Uid')).toBe(String(user.uid));
    await quit();
  } finally {
    shipped.kill();
    removeDataFolder(home);
  }
});

test('a second start ends, and the first window comes to the front', async ({ start, usedFolder }) => {
  const { app, page } = await start();
  // Hidden, because only a window manager can minimise, and displays for tests have none.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const visible = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()));
  await expect.poll(visible).toEqual([false]);
  const switches = [`--user-data-dir=${usedFolder}`, ...(isRoot ? ['--no-sandbox'] : [])];
  // One that goes on is killed after the time limit, which is a failure; asked politely it would end well.
  const limit = { timeout: PATIENCE.start, killSignal: 'SIGKILL' } as const;
  await promisify(execFile)(executableOf('WATCHBILL_E2E_APP'), switches, limit);
  expect(app.windows()).toEqual([page]);
  await expect.poll(visible).toEqual([true]);
});

function processes(): { pid: string; command: string }[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        return [{ pid, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
      } catch {
        return [];
      }
    });
}
