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

/** From now on files with this ending are read by the main process only after `releaseDisk`. */
export async function holdFile(app: ElectronApplication, ending: string): Promise<void> {
  await app.evaluate((_, held) => {
    const files = process.getBuiltinModule('node:fs/promises') as {
      readFile: (...given: unknown[]) => Promise<unknown>;
    };
    const real = files.readFile;
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    files.readFile = async (...given) => {
      if (String(given[0]).endsWith(held)) await gate;
      return real(...given);
    };
    globalThis.heldDisk = { release: open };
  }, ending);
}
