import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeDataFolder, removeDataFolder } from '../../support/dataFolder';
import { type DesktopApp, startDesktop } from '../../support/desktopApp';
import { listenToCalls } from '../../support/listenToCalls';

// One start for all: none of these changes anything. What they do on purpose is refused, and told; so this start is
// not asked whether its pages stayed quiet, as those of all other tests are.
let folder: string;
let netLog: string;
let started: DesktopApp;

test.beforeAll(async () => {
  folder = makeDataFolder();
  netLog = path.join(folder, 'net.json');
  started = await startDesktop(folder, { switches: [`--log-net-log=${netLog}`] });
});
test.afterAll(async () => {
  await started.quit();
  removeDataFolder(folder);
});

test('every window is opened with the same protection', async () => {
  const { app } = started;
  const second = app.waitForEvent('window');
  await started.page.evaluate(() => desktop.request('window:open', { route: '/settings' }));
  await (await second).waitForLoadState('load');
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    // Electron's typings leave this method out.
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      (webContents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences(),
    ),
  );
  expect(preferences).toHaveLength(2);
  for (const one of preferences) {
    expect(one).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  }
});

test('the page sees three functions of the desktop and nothing of Node', async () => {
  const seen = await started.page.evaluate(() => ({
    desktop: Object.keys(desktop).sort((one, other) => one.localeCompare(other)),
    node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')],
  }));
  expect(seen).toEqual({ desktop: ['drop', 'on', 'request'], node: ['undefined', 'undefined'] });
});

test('the policy is sent with the page, and kinds are not guessed', async () => {
  const response = await started.page.evaluate(async () => {
    const { headers } = await fetch('/index.html');
    return [headers.get('content-security-policy'), headers.get('x-content-type-options')];
  });
  expect(response[0]).toContain("default-src 'none'");
  expect(response[0]).not.toContain('unsafe');
  expect(response[1]).toBe('nosniff');
});

test('code, HTML and addresses of others are refused by the policy', async () => {
  const outcome = await started.page.evaluate(async () => {
    // What Playwright runs itself may use eval: a message is handled outside of it.
    const evaluated = await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        try {
          resolve(Reflect.get(globalThis, 'eval')('"ran"'));
        } catch (error) {
          resolve((error as Error).name);
        }
      });
      port1.start();
      port2.postMessage(null);
    });
    const attempt = (run: () => unknown): string => {
      try {
        run();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const reach = (address: string) =>
      fetch(address).then(
        () => 'reached',
        () => 'refused',
      );
    return {
      evaluated,
      html: attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      policy: attempt(() => Reflect.get(globalThis, 'trustedTypes').createPolicy('other', {})),
      web: await reach('https://example.org/'),
      host: await reach('app://other/index.html'),
      file: await reach('file:///etc/hostname'),
    };
  });
  expect(outcome).toEqual({
    evaluated: 'EvalError',
    html: 'TypeError',
    policy: 'TypeError',
    web: 'refused',
    host: 'refused',
    file: 'refused',
  });
});

test('there is no way out of the folder of the page', async () => {
  const reached = await started.page.evaluate(async () => {
    const addresses = ['/../main/main.cjs', '/%2e%2e/main/main.cjs', '/..%2fmain/main.cjs', '/..%5cmain%5cmain.cjs'];
    const ask = (address: string, method = 'GET') =>
      fetch(address, { method }).then(
        ({ status }) => status,
        () => 'failed',
      );
    return {
      outside: await Promise.all(addresses.map((address) => ask(address))),
      inside: [await ask('/index.html'), await ask('/index.html', 'POST')],
    };
  });
  expect(reached).toEqual({ outside: Array(4).fill('failed'), inside: [200, 'failed'] });
});

test('the page cannot leave, and opens nothing', async () => {
  const { page, app } = started;
  const before = page.url();
  const windows = app.windows().length;
  for (const address of ['https://example.org/', 'file:///etc/hostname', 'app://watchbill/nothing.html']) {
    await page.evaluate((to) => location.assign(to), address);
    expect(await page.evaluate(() => globalThis.open('https://example.org/'))).toBeNull();
  }
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(windows);
});

test('permissions are denied, but the library may not be cleared away', async () => {
  const given = await started.page.evaluate(async () => ({
    persisted: await navigator.storage.persist(),
    notifications: await Notification.requestPermission(),
    geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      (error: Error) => error.name,
    ),
  }));
  expect(given).toMatchObject({ persisted: true, notifications: 'denied', geolocation: 'denied' });
  expect(given.camera).not.toBe('granted');
});

test('requests of the wrong shape are answered with a code', async () => {
  const codes = await started.page.evaluate(async () => {
    // A hostile page is not held back by types.
    const ask = desktop.request as unknown as (
      channel: string,
      argument: unknown,
    ) => Promise<{ error?: { code: string } }>;
    return Promise.all([
      ask('window:control', 'explode').then(({ error }) => error?.code),
      ask('file:save', { suggestedName: '../../x.json', content: '' }).then(({ error }) => error?.code),
      ask('journal:append', { seq: 1, line: '{}', path: '/etc/x' }).then(({ error }) => error?.code),
      ask('__ELECTRON_LOG__', {}).catch(() => 'no such channel'),
    ]);
  });
  expect(codes).toEqual(['BAD_ARGUMENTS', 'BAD_ARGUMENTS', 'BAD_ARGUMENTS', 'no such channel']);
});

test('a build that was given no feed asks nobody for newer versions', async () => {
  const state = await started.page.evaluate(async () => {
    await desktop.request('update:choose', 'auto');
    return desktop.request('update:do', 'look');
  });
  expect(state).toMatchObject({ ok: true, value: { source: { none: 'no-feed' }, phase: { at: 'idle' } } });
});

test('no call to another browser leaves the machine, and no name is looked up', async () => {
  const heard = await listenToCalls();
  await started.page.evaluate(async ({ address, udp, tcp }) => {
    for (const [rel, href] of [
      ['dns-prefetch', '//looked-up.example.org'],
      ['preconnect', `http://${address}:${tcp}`],
      ['preconnect', 'https://connected.example.org'],
    ] as const)
      document.head.append(Object.assign(document.createElement('link'), { rel, href }));
    const iceServers = [
      { urls: `stun:${address}:${udp}` },
      { urls: 'stun:called.example.org' },
      { urls: `turn:${address}:${tcp}?transport=tcp`, username: 'secret', credential: 'secret' },
    ];
    const call = new RTCPeerConnection({ iceServers });
    call.createDataChannel('any');
    await call.setLocalDescription(await call.createOffer());
  }, heard.at);
  await started.page.waitForTimeout(3_000);
  expect(heard.count()).toEqual({ packets: 0, connections: 0 });
  await heard.stop();
});

test('nothing reaches the network, also not what the policy does not see', async () => {
  const { app } = started;
  const outcome = await app.evaluate(({ session }) =>
    session.defaultSession.fetch('https://example.org/').then(
      () => 'reached',
      (error: Error) => error.message,
    ),
  );
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  await started.quit();
  expect(readFileSync(path.join(folder, 'logs', 'main.log'), 'utf8')).toContain('https://example.org');
  // Chromium's own log of everything it asked for, also behind the app's back (dictionaries, time, updates).
  const asked = readFileSync(netLog, 'utf8').match(/"url":"(?:https?|wss?):[^"]*"/g) ?? [];
  expect(asked.filter((entry) => !entry.includes('example.org'))).toEqual([]);
  // Names that a page only hinted at.
  expect(readFileSync(netLog, 'utf8')).not.toMatch(/(?:looked-up|connected|called)\.example\.org/);
});
