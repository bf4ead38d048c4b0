import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '..', '..', '..');
const page = readFileSync(path.join(PROJECT, 'SECURITY.md'), 'utf8');

/** Every source of the main process, without its comments. */
const sources = readdirSync(path.join(PROJECT, 'electron'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({
    name,
    code: readFileSync(path.join(PROJECT, 'electron', name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
  }));

describe("what Electron's checklist forbids is nowhere in the main process", () => {
  it.each([
    ['insecure content', /allowRunningInsecureContent/],
    ['experimental features', /experimentalFeatures|enable-experimental/],
    ['features of Blink', /enableBlinkFeatures|enable-blink-features/],
    ['popups of webviews', /allowpopups/],
    ['web security off', /webSecurity:\s*false|disable-web-security|allow-file-access/],
    ['Node in pages', /nodeIntegration\w*:\s*true|contextIsolation:\s*false|sandbox:\s*false/],
    ['the sandbox off', /appendSwitch\(\s*['"]no-(?:zygote-)?sandbox/],
    ['openExternal', /openExternal/],
    ['pages of files', /loadFile\(|['"`]file:\/\//],
    ['code sent into pages', /executeJavaScript|insertCSS|\beval\(|new Function\(/],
    ['certificates taken as they are', /setCertificateVerifyProc|certificate-error|ignore-certificate/],
  ])('%s', (_, expression) => {
    expect(sources.filter(({ code }) => expression.test(code)).map(({ name }) => name)).toEqual([]);
  });

  it('other programs: only itself, once more without a display', () => {
    const starting = sources.filter(({ code }) => /child_process|utilityProcess|\b(?:execFile|spawn)\(/.test(code));
    expect(starting.map(({ name }) => name)).toEqual([path.join('commandLine', 'headless.ts')]);
    const [{ code } = { code: '' }] = starting;
    expect(code.match(/spawnSync\([^,]*/g)).toEqual(['spawnSync(process.execPath']);
  });

  it('windows are made in three places, with the options of one', () => {
    const makers = sources.filter(({ code }) =>
      /new (?:BrowserWindow|WebContentsView|BrowserView|BaseWindow)\(/.test(code),
    );
    expect(makers.map(({ name }) => path.basename(name)).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'commandWindow.ts',
      'documentWindow.ts',
      'windows.ts',
    ]);
    for (const { code } of makers) expect(code).toMatch(/new BrowserWindow\(\s*(?:window|document|command)Options\(/);
  });

  it('pages are listened to in one place', () => {
    const listening = sources.filter(({ code }) => /ipcMain\.(?:on|once|handle)|\bipc\.(?:on|handle)/.test(code));
    expect(listening.map(({ name }) => name)).toEqual([path.join('ipc', 'register.ts')]);
  });

  it('sees a fault that is planted', () => {
    const planted = "shell.openExternal(url); window.loadFile('x'); // fine";
    expect([/openExternal/, /loadFile\(/].every((expression) => expression.test(planted))).toBe(true);
    expect(sources.length).toBeGreaterThan(40);
  });
});

describe('SECURITY.md', () => {
  it('goes through all twenty items in their order', () => {
    const items = [...page.matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => Number(number));
    expect(items).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('names files that are there', () => {
    const named = [...page.matchAll(/`((?:electron|shared|renderer|tests|scripts|docs)\/[\w./-]+)`/g)].map(
      ([, file]) => file,
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((file) => !existsSync(path.join(PROJECT, file ?? '')))).toEqual([]);
  });

  it('gives nobody an address of a person', () => expect(page).not.toMatch(/[\w.-]+@[\w-]+\.\w+/));
});
