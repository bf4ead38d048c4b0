import type { ElectronApplication, Page } from '@playwright/test';
import type { WebContents } from 'electron';

declare global {
  /** In a page that is listened to: what workers, other windows and ports have told it, as text. */
  var heardMessages: string[] | undefined;
  /** In the main process: every request of a page, with what it carried. */
  var heardRequests: { channel: string; argument: string }[] | undefined;
  /** In the main process: every title that a window ever had. */
  var heardTitles: string[] | undefined;
}

/**
 * Backups hold the catalogue whole, so that they can be read where its packs are not: these are their lines, on the way
 * to a file that nobody reads.
 */
const LINES_OF_A_BACKUP = '"path":["write"]';

/**
 * For `addInitScript`: keeps whatever a worker answers, another window or worker announces, or a port brings. It is sent
 * to the page as text, so it may use nothing from outside itself.
 */
export function listenToMessages(): void {
  const heard: string[] = [];
  globalThis.heardMessages = heard;
  const decoder = new TextDecoder();
  const plain = (_: string, value: unknown): unknown => {
    if (value instanceof Map) return [...value];
    if (value instanceof Set) return [...value];
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return decoder.decode(value);
    return typeof value === 'bigint' ? String(value) : value;
  };
  const keep = (from: string) => (event: Event) => {
    const { data } = event as MessageEvent<unknown>;
    // The scheduler of React wakes itself with empty messages.
    if (data !== null && data !== undefined) heard.push(`${from}: ${JSON.stringify(data, plain)}`);
  };
  globalThis.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', keep('worker'));
    }
  };
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      this.addEventListener('message', keep('broadcast'));
    }
  };
  globalThis.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      for (const port of [this.port1, this.port2]) port.addEventListener('message', keep('port'));
    }
  };
}

/** What the page was told since the last time, as one text. */
export async function takeMessages(page: Page): Promise<string> {
  const heard = await page.evaluate(() => globalThis.heardMessages?.splice(0) ?? []);
  return heard.filter((text) => !text.includes(LINES_OF_A_BACKUP)).join('\n');
}

/**
 * Keeps every request that any page makes of the main process. Printing is answered here: the system's dialog would wait
 * for somebody, and what would be printed is in the request.
 */
export async function listenToRequests(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ ipcMain }) => {
    type Handle = (event: unknown, ...given: unknown[]) => Promise<unknown>;
    // Electron names no way to look at handlers; this is where it keeps them.
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handle>;
    const heard: { channel: string; argument: string }[] = [];
    globalThis.heardRequests = heard;
    for (const [channel, handle] of handlers) {
      handlers.set(channel, async (event, ...given) => {
        heard.push({ channel, argument: JSON.stringify(given) });
        return channel === 'document:print' ? { ok: true, value: null } : handle(event, ...given);
      });
    }
  });
}

/** The requests since the last time. */
export function takeRequests(app: ElectronApplication): Promise<{ channel: string; argument: string }[]> {
  return app.evaluate(() => globalThis.heardRequests?.splice(0) ?? []);
}

/** From now on the dialog that asks where to save answers with a file of that name in this folder. */
export async function saveInto(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, into) => {
    const { basename, join } = process.getBuiltinModule('node:path');
    dialog.showSaveDialog = ((_: unknown, { defaultPath }: { defaultPath: string }) =>
      Promise.resolve({
        canceled: false,
        filePath: join(into, basename(defaultPath)),
      })) as unknown as typeof dialog.showSaveDialog;
  }, folder);
}

/** Keeps what every window is called, as the system's list of windows shows it. */
export async function listenToTitles(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: main, webContents }) => {
    const heard: string[] = [];
    globalThis.heardTitles = heard;
    const listen = (contents: WebContents) => contents.on('page-title-updated', (_event, title) => heard.push(title));
    for (const contents of webContents.getAllWebContents()) listen(contents);
    main.on('web-contents-created', (_event, contents) => void listen(contents));
  });
}

/** The titles since the last time. */
export function takeTitles(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ BrowserWindow }) =>
    [
      ...(globalThis.heardTitles?.splice(0) ?? []),
      ...BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    ].join('\n'),
  );
}
