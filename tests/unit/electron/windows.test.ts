import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { App, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SIZES, readWindowBounds, type WindowKind } from '../../../electron/services/windowBounds';
import { besideBounds, cornerBounds, isOnScreen } from '../../../electron/services/windowGeometry';
import { describeAddress, letDictionariesThrough, mayLoad } from '../../../electron/windows/network';
import { windowOptions } from '../../../electron/windows/options';
import { isPermitted } from '../../../electron/windows/permissions';
import { aFolder } from './temporaryFolder';

const options = (changes: { kind?: WindowKind; dark?: boolean; mac?: boolean } = {}) =>
  windowOptions({
    kind: changes.kind ?? 'main',
    bounds: { width: 1280, height: 800 },
    zoom: 1,
    hidden: false,
    dark: changes.dark ?? false,
    preload: '/preload.cjs',
    session: {} as Session,
    developerTools: false,
    mac: changes.mac ?? false,
  });

describe('windows', () => {
  it('are protected', () => {
    expect(options().webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
    });
  });

  it('have the ground of the theme and a frame that fits the system', () => {
    expect(options()).toMatchObject({ backgroundColor: '#f1f1eb', frame: false, show: true });
    expect(options({ dark: true, mac: true })).toMatchObject({
      backgroundColor: '#11151a',
      titleBarStyle: 'hiddenInset',
    });
    expect(options({ mac: true }).frame).toBeUndefined();
  });

  it('of a card are as protected, and smaller', () => {
    expect(options({ kind: 'card' }).webPreferences).toEqual(options().webPreferences);
    expect(options({ kind: 'card' })).toMatchObject({ minWidth: 320, minHeight: 400, frame: false });
  });

  it('keep their bounds by kind: those of a card are too small for a whole window', () => {
    const file = path.join(aFolder(), 'card-window.json');
    writeFileSync(file, JSON.stringify({ x: 900, y: 40, width: 380, height: 640, maximized: false }));
    expect(readWindowBounds(file, 'card')).toMatchObject({ width: 380, height: 640 });
    expect(readWindowBounds(file, 'main')).toBeNull();
    writeFileSync(file, '{"x":1');
    expect(readWindowBounds(file, 'card')).toBeNull();
  });

  it('of a card stand in the corner first, and the next one beside the last', () => {
    const area = { x: 0, y: 25, width: 1440, height: 875 };
    expect(cornerBounds(area, DEFAULT_SIZES.card)).toEqual({ x: 1032, y: 53, width: 380, height: 640 });
    expect(cornerBounds({ x: 0, y: 0, width: 640, height: 480 }, DEFAULT_SIZES.card)).toEqual({
      x: 232,
      y: 28,
      width: 380,
      height: 452,
    });
    expect(besideBounds({ x: 100, y: 100, width: 380, height: 640 }, [area])).toMatchObject({ x: 128, y: 128 });
    expect(besideBounds({ x: 1400, y: 860, width: 380, height: 640 }, [area])).toEqual({ width: 380, height: 640 });
  });

  it('come back only where they can be caught with the mouse', () => {
    const areas = [{ x: 0, y: 25, width: 1440, height: 875 }];
    const at = (x: number, y: number) => isOnScreen({ x, y, width: 1280, height: 800 }, areas);
    expect([at(0, 25), at(1300, 800), at(-1100, 100)]).toEqual([true, true, true]);
    expect([at(0, 0), at(1440, 100), at(-1200, 100), at(0, 890)]).toEqual([false, false, false, false]);
    expect(isOnScreen({ x: 0, y: 0, width: 900, height: 600 }, [])).toBe(false);
  });
});

describe('the network', () => {
  it.each([
    'https://example.org/',
    'http://localhost/',
    'ws://localhost/',
    'file:///etc/passwd',
    'app://other/',
    'ftp://x/',
    'x',
    '',
  ])('%s is refused', (address) => expect(mayLoad(address, true)).toBe(false));
  it('is our own files, and the developer tools where they exist', () => {
    expect(mayLoad('app://watchbill/index.html', false)).toBe(true);
    expect(mayLoad('data:image/png;base64,AA', false)).toBe(true);
    expect([mayLoad('devtools://devtools/x', true), mayLoad('devtools://devtools/x', false)]).toEqual([true, false]);
  });
  it('resolves no name, and with the word of the viewer those of dictionaries', () => {
    const switches: string[] = [];
    const app = { commandLine: { appendSwitch: (...one: string[]) => void switches.push(one.join('=')) } };
    letDictionariesThrough(app as unknown as App);
    expect(switches).toEqual(['host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE redirector.gvt1.com, EXCLUDE *.gvt1.com']);
    // A page is refused all the same.
    expect(mayLoad('https://redirector.gvt1.com/edgedl/chrome/dict/en-gb.bdic', false)).toBe(false);
  });
  it('is logged without what was asked', () => {
    expect(describeAddress('https://example.org/private?q=1')).toBe('https://example.org');
  });
});

it('permissions are two, and for our own pages only', () => {
  expect(isPermitted('persistent-storage', 'app://watchbill/')).toBe(true);
  expect(isPermitted('clipboard-sanitized-write', 'app://watchbill')).toBe(true);
  expect(isPermitted('persistent-storage', 'https://example.org')).toBe(false);
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'usb',
    'unknown',
  ])
    expect(isPermitted(permission, 'app://watchbill')).toBe(false);
});
