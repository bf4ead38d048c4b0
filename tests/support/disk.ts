import type { ElectronApplication } from '@playwright/test';

type FileHandleMethods = { datasync: () => Promise<void> };
type Held = { release: () => void };
declare global {
  /** In the main process, while a test holds the disk. */
  var heldDisk: Held | undefined;
}

/** From now on nothing that the main process flushes reaches the disk, until `releaseDisk`. */
export async function holdDisk(app: ElectronApplication): Promise<void> {
  await app.evaluate(async () => {
    const files = process.getBuiltinModule('node:fs/promises');
    const handle = await files.open(process.execPath);
    const methods = Object.getPrototypeOf(handle) as FileHandleMethods;
    await handle.close();
    const real = methods.datasync;
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    methods.datasync = async function datasync(this: FileHandleMethods) {
      await gate;
      return real.call(this);
    };
    globalThis.heldDisk = {
      release: () => {
        methods.datasync = real;
        open();
      },
    };
  });
}

export async function releaseDisk(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => globalThis.heldDisk?.release());
}

/** From now on flushing fails as it does when the system refuses, with a code such as `ENOSPC`. Null heals it. */
export async function failDisk(app: ElectronApplication, code: string | null): Promise<void> {
  await app.evaluate(async (_, failure) => {
    globalThis.heldDisk?.release();
    if (failure === null) return;
    const files = process.getBuiltinModule('node:fs/promises');
    const handle = await files.open(process.execPath);
    const methods = Object.getPrototypeOf(handle) as FileHandleMethods;
    await handle.close();
    const real = methods.datasync;
    methods.datasync = () => Promise.reject(Object.assign(new Error(`${failure}: planted`), { code: failure }));
    globalThis.heldDisk = { release: () => (methods.datasync = real) };
  }, code);
}

/**
 * From now on requests of the page for addresses with this ending are answered only after `releaseDisk`. Who answers is
 * changed for it, since what a worker asks of this scheme is told to no listener, neither of the session nor of the debugger.
 */
export async function holdFile(app: ElectronApplication, ending: string): Promise<void> {
  await app.evaluate(({ app: desktop, session }, held) => {
    const { join } = process.getBuiltinModule('node:path');
    const files = join(desktop.getAppPath(), 'dist', 'renderer');
    const { protocol } = session.defaultSession;
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    protocol.unregisterProtocol('app');
    protocol.registerFileProtocol('app', ({ url }, send) => {
      const { pathname } = new URL(url);
      const answer = { path: join(files, pathname === '/' ? 'index.html' : pathname) };
      if (url.endsWith(held)) void gate.then(() => send(answer));
      else send(answer);
    });
    globalThis.heldDisk = { release: open };
  }, ending);
}
