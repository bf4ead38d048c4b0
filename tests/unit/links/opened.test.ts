import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { argumentsToOpen, collectOpened, openedBy } from '../../../electron/links/opened';
import { copyBackup, createOpenedBackups } from '../../../electron/links/openedBackups';
import { makeDataFolder, removeDataFolder } from '../../support/dataFolder';

type Listener = (...given: unknown[]) => void;

/** What of Electron's `app` is listened to. */
function aSystem() {
  const listeners = new Map<string, Listener>();
  const app = { on: (event: string, listener: Listener) => void listeners.set(event, listener) };
  return {
    app: app as unknown as Parameters<typeof collectOpened>[0],
    say: (event: string, ...given: unknown[]) => listeners.get(event)?.(...given),
  };
}

const picard = { kind: 'link', route: '/link?to=show%2Fpicard' };
const event = () => ({ preventDefault: vi.fn<() => void>() });

describe('what a start is asked to open', () => {
  it('is links and files, and nothing where a command is', () => {
    expect(openedBy(['--flag', 'watchbill://show/picard', 'a.watchbill-pack', 'b.watchbill-backup'], '/home')).toEqual([
      picard,
      { kind: 'file', sort: 'other', file: path.resolve('/home', 'a.watchbill-pack') },
      { kind: 'file', sort: 'backup', file: path.resolve('/home', 'b.watchbill-backup') },
    ]);
    expect(openedBy(['import', 'history.json'], '/home')).toEqual([]);
    expect(openedBy(['watchbill://show/picard', 'notes.txt'], '/home')).toEqual([]);
    expect(openedBy(['watchbill:whatever'], '/home')).toEqual([{ kind: 'link', route: '/link' }]);
  });

  it('waits until it is taken, the first link for the first window', () => {
    const { app } = aSystem();
    const opened = collectOpened(app, ['watchbill://show/picard', '/a.json'], '/home');
    expect(opened.takeRoute()).toBe(picard.route);
    expect(opened.takeRoute()).toBeNull();
    expect(opened.waits()).toBe(true);
    expect(opened.take()).toEqual({ kind: 'file', sort: 'other', file: path.resolve('/a.json') });
    expect(opened.take()).toBeNull();
    expect(opened.waits()).toBe(false);
  });

  it('is told when it comes later: by a second start, by macOS, by a drop', () => {
    const { app, say } = aSystem();
    const opened = collectOpened(app, [], '/home');
    const listener = vi.fn<() => void>();
    opened.follow(listener);
    say('second-instance', event(), ['watchbill', '--flag', 'watchbill://show/picard'], '/other');
    const url = event();
    say('open-url', url, 'watchbill://show/picard');
    say('open-url', event(), 'file:///etc/passwd');
    say('open-file', event(), '/a.watchbill-pack');
    expect(url.preventDefault).toHaveBeenCalledOnce();
    expect(opened.drop('/b.watchbill-backup')).toBe(true);
    expect(opened.drop('b.watchbill-backup')).toBe(false);
    expect(opened.drop('/etc/passwd')).toBe(false);
    expect(listener).toHaveBeenCalledTimes(5);
    const taken = [...Array(6)].map(() => opened.take());
    expect(taken.slice(0, 3)).toEqual([picard, picard, { kind: 'link', route: '/link' }]);
    expect(taken.slice(3).map((one) => one?.kind)).toEqual(['file', 'file', undefined]);
    say('second-instance', event(), ['watchbill'], '/other');
    expect(opened.waits()).toBe(false);
  });

  it('is never more than twenty things', () => {
    const { app, say } = aSystem();
    const opened = collectOpened(app, [], '/home');
    for (let count = 0; count < 30; count += 1) say('open-url', event(), 'watchbill://show/picard');
    let taken = 0;
    while (opened.take() !== null) taken += 1;
    expect(taken).toBe(20);
  });

  it('is handed on whole to a start after a command', () => {
    expect(argumentsToOpen(['--x', 'watchbill://show/picard', 'a.json'], '/home')).toEqual([
      'watchbill://show/picard',
      path.resolve('/home', 'a.json'),
    ]);
    expect(argumentsToOpen(['export', 'a.json'], '/home')).toEqual([]);
  });
});

describe('a backup from elsewhere', () => {
  const folder = makeDataFolder();
  afterAll(() => removeDataFolder(folder));

  it('is known by a number, and says why it is no good', async () => {
    const file = path.join(folder, 'Mine.watchbill-backup');
    writeFileSync(file, gzipSync('{"format":"something else"}\n'));
    const backups = createOpenedBackups();
    const { number, backup } = await backups.open(file);
    expect(backup).toMatchObject({ name: 'Mine.watchbill-backup', state: { ok: false } });
    expect(await backups.read(1, number, 0)).toMatchObject({
      ok: true,
      value: { lines: ['{"format":"something else"}'] },
    });
    expect(await backups.read(1, number + 1, 0)).toMatchObject({ ok: false });
    await expect(backups.open(path.join(folder, 'none'))).rejects.toThrow('ENOENT');
  });

  it('is copied whole or not at all', async () => {
    const from = path.join(folder, 'from');
    const to = path.join(folder, 'to');
    writeFileSync(from, 'whole');
    await copyBackup(from, to);
    expect(readFileSync(to, 'utf8')).toBe('whole');
    mkdirSync(path.join(folder, 'full'));
    await expect(copyBackup(from, path.join(folder, 'full'))).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/);
    await expect(copyBackup(path.join(folder, 'none'), to)).rejects.toThrow('ENOENT');
    expect(readFileSync(to, 'utf8')).toBe('whole');
  });
});
