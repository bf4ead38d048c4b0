import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readButtonSide, sideOf } from '../../../electron/services/buttonSide';
import { keepLoginEntry, loginEntry, loginEntryFile, renewLoginEntry } from '../../../electron/services/loginEntry';
import { dockTemplate, type TrayActions, trayTemplate } from '../../../electron/tray/template';
import { routeOf } from '../../../electron/windows/openWindows';
import { NextEpisodes } from '../../../shared/ipc/outside';
import { aFolder } from './temporaryFolder';

vi.mock('electron', () => ({ screen: {} }));

describe('the tray', () => {
  const calls: string[] = [];
  const note = (name: string) => (value?: string) => void calls.push([name, value].filter(Boolean).join(' '));
  const actions: TrayActions = {
    mark: note('mark'),
    show: note('show'),
    open: note('open'),
    upNext: note('up-next'),
    newWindow: note('new-window'),
    quit: note('quit'),
  };
  const next: NextEpisodes = {
    count: 2,
    episodes: [
      { key: 'a', title: 'Rock & Roll', detail: 'S1 E1', route: '/show/a/s1e1' },
      { key: 'b', title: 'Lantern', detail: null, route: '/show/b' },
    ],
  };

  it('shows what it was handed, and asks for what was chosen', () => {
    const template = trayTemplate(next, actions);
    expect(template.slice(0, 2).map(({ label }) => label)).toEqual(['Rock && Roll · S1 E1', 'Lantern']);
    const [first] = template;
    for (const item of Array.isArray(first?.submenu) ? first.submenu : [])
      item.click?.(undefined as never, undefined, undefined as never);
    expect(calls).toEqual(['mark a', 'show /show/a/s1e1']);
    expect(template.map(({ id }) => id)).toEqual(expect.arrayContaining(['open', 'up-next', 'quit']));
  });

  it('says when there is nothing, and the Dock leaves out what it has itself', () => {
    const nothing = { count: 0, episodes: [] };
    expect(trayTemplate(nothing, actions)[0]).toMatchObject({ id: 'nothing', enabled: false });
    expect(dockTemplate(nothing, actions).map(({ id }) => id)).toEqual(['new-window', 'up-next']);
  });

  it('takes five lines at most, each with an address of the app', () => {
    const [one] = next.episodes;
    expect(NextEpisodes.safeParse({ count: 9, episodes: Array.from({ length: 6 }, () => one) }).success).toBe(false);
    const elsewhere = { ...one, route: 'https://example.org' };
    expect(NextEpisodes.safeParse({ count: 1, episodes: [elsewhere] }).success).toBe(false);
  });
});

describe('the login entry', () => {
  it('lies where desktops look, and names the program as their rules want it', () => {
    expect(loginEntryFile({ XDG_CONFIG_HOME: '/c' })).toBe('/c/autostart/watchbill.desktop');
    expect(loginEntryFile({ XDG_CONFIG_HOME: 'relative' })).toMatch(/^\/.*\/\.config\/autostart\/watchbill\.desktop$/);
    expect(loginEntry('/opt/Watchbill/watchbill', ['--hidden'])).toContain(
      '\nExec=/opt/Watchbill/watchbill --hidden\n',
    );
    expect(loginEntry('/a b/$x "100%"', [])).toContain(String.raw`Exec="/a b/\\$x \\"100%%\\""`);
  });

  it('is written, put right, and taken away; one that was switched off elsewhere stays so', async () => {
    const file = path.join(aFolder(), 'deep', 'autostart', 'watchbill.desktop');
    await renewLoginEntry(file, loginEntry('/new', []));
    expect(existsSync(file)).toBe(false);
    await keepLoginEntry(file, loginEntry('/old', []));
    await renewLoginEntry(file, loginEntry('/new', []));
    expect(readFileSync(file, 'utf8')).toContain('Exec=/new\n');
    const off = `${loginEntry('/old', [])}Hidden=true\n`;
    writeFileSync(file, off);
    await renewLoginEntry(file, loginEntry('/new', []));
    expect(readFileSync(file, 'utf8')).toBe(off);
    await keepLoginEntry(file, null);
    await keepLoginEntry(file, null);
    expect(existsSync(file)).toBe(false);
  });
});

it('the buttons of windows stand where the desktop has them, as far as a file says so', () => {
  expect(sideOf('[Settings]\ngtk-decoration-layout=close,minimize,maximize:menu\n')).toBe('left');
  expect(sideOf('gtk-decoration-layout = icon:minimize,maximize,close')).toBe('right');
  expect(sideOf('gtk-theme-name=Adwaita')).toBeNull();
  expect(readButtonSide({ XDG_CONFIG_HOME: aFolder() })).toBe('right');
});

it('windows come back to pages, not to moments', () => {
  const at = (hash: string) => routeOf(`app://watchbill/index.html${hash}`);
  expect([at('#/show/picard?x=1'), at('#/up-next'), at('')]).toEqual(['/show/picard?x=1', '/up-next', null]);
  expect([at('#/welcome'), at('#/command'), at('#/'), at('#//e vil'), routeOf('https://example.org/#/x')]).toEqual(
    Array(5).fill(null),
  );
});
