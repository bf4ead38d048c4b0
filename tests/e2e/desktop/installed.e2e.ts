import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PATIENCE } from '../../support/appPatience';
import { contentsOf } from '../../support/dataFolder';
import { isRoot } from '../../support/desktopApp';
import { expect, test } from '../../support/desktopTest';
import { picard, watchedEpisodes } from '../../support/pageLibrary';
import { expectNotice, goTo, markOf } from '../../support/screens';
import { startShipped } from '../../support/shippedApp';
import { words } from '../../support/words';

// What somebody does who installs Watchbill, takes a newer one, and takes it away again. Everything happens in a folder of
// this test: the system itself is not touched.
test.skip(process.platform !== 'linux', 'Packages of other systems are installed by their own systems.');

let folder: string;
const inFolder = (...parts: string[]) => path.join(folder, ...parts);

test.beforeAll(() => {
  test.setTimeout(PATIENCE.longTest);
  folder = mkdtempSync(path.join(tmpdir(), 'watchbill-installed-'));
  // The runtime is named: nothing is looked for while tests run.
  execFileSync(process.execPath, ['scripts/packages.mjs', folder], { stdio: 'pipe' });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts an installed copy, marks an episode where `mark` says so, and answers what is marked. */
async function use(executable: string, data: string, mark: string | null): Promise<string[]> {
  const { page, quit } = await startShipped(data, null, executable);
  if (mark !== null) {
    await goTo(page, '/show/picard');
    await markOf(page, mark).click();
    await expectNotice(page, words.t('marking:stored.plain', { what: `${mark.replace('E', ' E')}*` }));
  }
  const watched = await watchedEpisodes(page);
  await quit();
  return watched;
}

test('the archive: unpacked, started, a newer one over the same data, and taken away', async ({ usedFolder }) => {
  const unpack = (into: string): string => {
    mkdirSync(inFolder(into));
    execFileSync('tar', ['-xzf', inFolder('present.tar.gz'), '-C', inFolder(into)]);
    return inFolder(into, 'present', 'watchbill');
  };
  const first = unpack('first');
  expect(existsSync(inFolder('first', 'present', 'resources', 'package-type')), 'it is of no kind').toBe(false);
  expect(await use(first, usedFolder, 'S1E1')).toEqual([picard(1, 1)]);
  // What the version before has written down about itself.
  const record = path.join(usedFolder, 'state', 'runtime.json');
  const older = { ...(JSON.parse(readFileSync(record, 'utf8')) as object), app: '0.0.9' };
  writeFileSync(record, JSON.stringify(older));

  rmSync(inFolder('first'), { recursive: true });
  const second = unpack('second');
  expect(await use(second, usedFolder, 'S1E2')).toEqual([picard(1, 1), picard(1, 2)]);
  expect(JSON.parse(readFileSync(record, 'utf8'))).not.toMatchObject({ app: '0.0.9' });
  const data = contentsOf(usedFolder);
  rmSync(inFolder('second'), { recursive: true });
  expect(contentsOf(usedFolder)).toEqual(data);
});

test('the deb: installed, started, upgraded, and purged with nothing left but the data', async ({ usedFolder }) => {
  test.skip(!existsSync(inFolder('present.deb')), 'There is no dpkg-deb here.');
  const root = inFolder('root');
  for (const part of ['info', 'updates', 'triggers'])
    mkdirSync(path.join(root, 'var/lib/dpkg', part), { recursive: true });
  for (const file of ['status', 'available']) writeFileSync(path.join(root, 'var/lib/dpkg', file), '');
  const inSystem = ['/opt/Watchbill', '/usr/bin/watchbill', '/usr/share/applications/watchbill.desktop'];
  const systemBefore = inSystem.map((file) => existsSync(file));

  const dpkg = (...args: string[]): string => {
    const all = [
      `--root=${root}`,
      `--log=${inFolder('dpkg.log')}`,
      ...['not-root', 'depends', 'script-chrootless', 'unsafe-io'].map((force) => `--force-${force}`),
      ...args,
    ];
    const [program, given] = isRoot ? ['dpkg', all] : ['fakeroot', ['dpkg', ...all]];
    const { status, stdout, stderr } = spawnSync(program, given, { encoding: 'utf8' });
    expect(status, `${stdout}${stderr}`).toBe(0);
    return stdout;
  };
  const version = () => /^Version: (.*)$/m.exec(dpkg('--status', 'watchbill'))?.[1];
  const installed = path.join(root, 'opt/Watchbill/watchbill');

  dpkg('--install', inFolder('older.deb'));
  expect(version()).toBe('0.0.9');
  expect(await use(installed, usedFolder, 'S1E1')).toEqual([picard(1, 1)]);
  dpkg('--install', inFolder('present.deb'));
  expect(version()).not.toBe('0.0.9');
  expect(await use(installed, usedFolder, 'S1E2'), 'marks are still there').toEqual([picard(1, 1), picard(1, 2)]);

  expect(readFileSync(path.join(root, 'opt/Watchbill/resources/package-type'), 'utf8').trim()).toBe('deb');
  expect(lstatSync(path.join(root, 'opt/Watchbill/chrome-sandbox')).mode & 0o7777).toBe(0o4755);
  expect(lstatSync(path.join(root, 'usr/bin/watchbill')).isSymbolicLink()).toBe(true);
  const share = (file: string) => readFileSync(path.join(root, 'usr/share', file), 'utf8');
  const entry = share('applications/watchbill.desktop');
  expect(entry).toContain('Exec=/opt/Watchbill/watchbill %U');
  expect(entry).toContain('StartupWMClass=watchbill');
  expect(entry).toContain('Actions=new-window;up-next;');
  for (const [action, name, task] of [
    ['new-window', 'Neues Fenster', 'new-window'],
    ['up-next', '„Als Nächstes“ in kleinem Fenster', 'up-next-window'],
  ] as const) {
    const [, part = ''] = entry.split(`[Desktop Action ${action}]`);
    expect(part.split('\n\n')[0]).toContain(`Name[de]=${name}`);
    expect(part).toContain(`Exec=watchbill --${task}`);
  }
  for (const type of ['x-watchbill-pack', 'x-watchbill-backup']) {
    expect(entry).toContain(`application/${type};`);
    expect(share('mime/packages/watchbill.xml')).toContain(`application/${type}`);
  }
  expect(entry).toContain('x-scheme-handler/watchbill;');
  expect(share('metainfo/app.watchbill.desktop.metainfo.xml')).toContain('<id>app.watchbill.desktop</id>');
  expect(readdirSync(path.join(root, 'usr/share/icons/hicolor')).toSorted()).toContain('256x256');

  const data = contentsOf(usedFolder);
  dpkg('--purge', 'watchbill');
  const left = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => !one.isDirectory())
    .map((one) => path.relative(root, path.join(one.parentPath, one.name)));
  expect(left.filter((file) => !file.startsWith('var/lib/dpkg/'))).toEqual([]);
  expect(existsSync(path.join(root, 'opt/Watchbill'))).toBe(false);
  expect(contentsOf(usedFolder), 'the library is nobody else’s business').toEqual(data);
  expect(inSystem.map((file) => existsSync(file))).toEqual(systemBefore);
});
