import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, copyFileSync, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { PATIENCE } from './appPatience';
import { executableOf, isRoot, waitUntilReady } from './desktopApp';

export type ShippedApp = {
  page: Page;
  browser: Browser;
  process: ChildProcess;
  /** Everything that was written to standard error so far. */
  said: () => string;
  quit: () => Promise<void>;
  /** Ends it and all its helpers at once, if it still runs. */
  kill: () => void;
};

/** Whom to start the app as: a user of the system, with a home of its own. */
export type User = { uid: number; gid: number; home: string };

export type StartedPackage = {
  process: ChildProcess;
  /** Where the page can be driven from; null when it ended before it had one. */
  address: string | null;
  said: () => string;
  /** Ends it and all its helpers at once. */
  kill: () => void;
};

type SpawnOptions = {
  user?: User | null;
  switches?: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** An installed copy; without one the package itself. */
  executable?: string | undefined;
};

/** Starts the package exactly as it ships, and waits until it runs or has ended. */
export async function spawnShipped(folder: string, options: SpawnOptions = {}): Promise<StartedPackage> {
  const { user = null, switches = [], env = {}, executable = executableOf('WATCHBILL_APP') } = options;
  const child = spawn(
    executable,
    [
      ...switches,
      `--user-data-dir=${folder}`,
      '--remote-debugging-port=0',
      ...(isRoot && !user ? ['--no-sandbox'] : []),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, ...env, ...(user && environmentOf(user)) },
      ...(user && { uid: user.uid, gid: user.gid, cwd: user.home }),
    },
  );
  let said = '';
  child.stdout.on('data', (data) => (said += String(data)));
  const address = await new Promise<string | null>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`The package did not start:\n${said}`)), PATIENCE.start);
    const settle = (found: string | null) => {
      clearTimeout(limit);
      resolve(found);
    };
    createInterface({ input: child.stderr }).on('line', (line) => {
      said += `${line}\n`;
      const found = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found !== undefined) settle(found);
    });
    child.once('exit', () => settle(null));
  });
  const kill = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  return { process: child, address, said: () => said, kill };
}

/** A home, and the right to draw on the display of whoever runs the tests. */
function environmentOf(user: User): NodeJS.ProcessEnv {
  const authority = process.env['XAUTHORITY'] ?? path.join(homedir(), '.Xauthority');
  const own = path.join(user.home, '.Xauthority');
  if (existsSync(authority)) {
    copyFileSync(authority, own);
    chownSync(own, user.uid, user.gid);
  }
  return { HOME: user.home, XAUTHORITY: own, XDG_RUNTIME_DIR: user.home };
}

/**
 * Starts the package and opens a way to its page. Playwright cannot drive it over Node's inspector, which its fuses
 * have shut; the page can be driven as that of any Chromium.
 */
export async function startShipped(folder: string, user: User | null = null, executable?: string): Promise<ShippedApp> {
  const { process: child, address, said, kill } = await spawnShipped(folder, { user, executable });
  if (address === null) throw new Error(`The package ended with ${child.exitCode}:\n${said()}`);
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The package has no window.');
  context.setDefaultTimeout(PATIENCE.start);
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await waitUntilReady(page);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    page,
    browser,
    process: child,
    said,
    kill,
    quit: async () => {
      // As a viewer does, by the window's own button; the process ends after it.
      await page.evaluate(() => desktop.request('app:quit', undefined)).catch(() => undefined);
      await ended;
      await browser.close();
    },
  };
}
