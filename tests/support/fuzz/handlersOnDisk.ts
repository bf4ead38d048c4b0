import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { vi } from 'vitest';
import type { Handlers } from '../../../electron/ipc/handler';
import { appHandlers } from '../../../electron/ipc/handlers/app';
import { backupHandlers } from '../../../electron/ipc/handlers/backups';
import { commandHandlers } from '../../../electron/ipc/handlers/commands';
import { documentHandlers } from '../../../electron/ipc/handlers/documents';
import { exportHandlers } from '../../../electron/ipc/handlers/exports';
import { fileHandlers } from '../../../electron/ipc/handlers/files';
import { journalHandlers } from '../../../electron/ipc/handlers/journal';
import { preferencesHandlers } from '../../../electron/ipc/handlers/preferences';
import { menuHandlers } from '../../../electron/ipc/handlers/menus';
import { outsideHandlers } from '../../../electron/ipc/handlers/outside';
import { windowHandlers } from '../../../electron/ipc/handlers/windows';
import { registerIpc } from '../../../electron/ipc/register';
import { atomicWrite } from '../../../electron/services/atomicWrite';
import { createBackupStore } from '../../../electron/services/backups/backupStore';
import { createBackupSchedule } from '../../../electron/services/backups/schedule';
import { dataPaths } from '../../../electron/services/dataFolder';
import { createDataKeeper } from '../../../electron/services/dataKeeper';
import { createDrain } from '../../../electron/services/drain';
import { updateHandlers } from '../../../electron/ipc/handlers/updates';
import { createExportStore } from '../../../electron/services/exports/exportStore';
import { lookupHandlers } from '../../../electron/ipc/handlers/lookup';
import { diagnosticHandlers } from '../../../electron/ipc/handlers/diagnostics';
import { openedHandlers } from '../../../electron/ipc/handlers/opened';
import { pageHandlers } from '../../../electron/ipc/handlers/pages';
import { packHandlers } from '../../../electron/ipc/handlers/packs';
import { fail, ok } from '../../../shared/util/result';
import { nothingUnderWay } from '../../../electron/services/exports/underWay';
import { prepareStart } from '../../../electron/services/startup';
import { openUpdateRecord } from '../../../electron/update/record';
import { createUpdates } from '../../../electron/update/updates';
import type { Windows } from '../../../electron/windows/windows';
import type { IpcChannel } from '../../../shared/ipc/contract';

/** What the handlers would have done outside the data folder, by name. */
export type Effects = Record<string, number>;

/**
 * Every channel with its real handler and the real services behind it, over a real data folder. Only what needs a
 * window is counted instead of done: `electron` itself must be mocked by the test. Exports go to the folder `exports`, as if
 * the viewer had chosen it in a dialog.
 */
export function handlersOnDisk(folder: string, exports: string) {
  const paths = dataPaths(folder);
  mkdirSync(paths.state, { recursive: true });
  const running = { chromium: 130, electron: '33.2.1', app: '0.1.0', schema: 2 };
  const logger = { info: () => undefined, warn: () => undefined, error: vi.fn() };
  const keeper = createDataKeeper(paths, prepareStart(paths, running, Date.now), running, Date.now, logger);
  const effects: Effects = {};
  const asked = new Set<string>();
  const routes = new Set<string>();
  const count = (name: string) => (): void => {
    effects[name] = (effects[name] ?? 0) + 1;
  };
  const go = (route: string | null): void => void routes.add(String(route));
  const window = {
    id: 1,
    isMaximized: () => false,
    maximize: count('window'),
    minimize: count('window'),
    close: count('window'),
    once: () => undefined,
    isDestroyed: () => false,
    getBackgroundColor: () => '#f1f1eb',
    setBackgroundColor: () => undefined,
    webContents: {
      on: () => undefined,
      reload: count('reload'),
      print: (_: unknown, done: (printed: boolean, reason: string) => void) => done(true, ''),
    },
  } as unknown as BrowserWindow;
  const windows: Windows = {
    open: (route) => {
      go(route);
      return window;
    },
    show: go,
    all: () => [window],
    lastMain: () => window,
    openAsLeft: () => window,
    openUnseen: () => window,
    kindOf: () => 'main',
    focusFirst: () => undefined,
    tellState: () => undefined,
    pin: () => false,
    zoom: { of: () => 1, set: () => undefined, follow: () => undefined },
    leave: () => undefined,
  };
  const schedule = createBackupSchedule(() => true);
  const handlers: Handlers = {
    ...appHandlers({
      keeper,
      windows,
      drain: createDrain(() => undefined),
      diskLow: async () => null,
      systemLanguage: () => 'en',
      skipWelcome: false,
      ready: () => undefined,
      restart: count('restart'),
    }),
    ...journalHandlers(keeper, schedule.acted),
    ...backupHandlers({
      store: createBackupStore(paths.backupRecord, paths.backups, logger),
      schedule,
      now: Date.now,
      witnessed: keeper.keepWitness,
      askFolder: async () => null,
    }),
    ...preferencesHandlers(keeper, async () => undefined),
    ...menuHandlers({ app: count('menu'), context: async () => null }),
    ...outsideHandlers({ next: count('outside'), airings: count('outside'), progress: count('outside') }),
    ...exportHandlers({
      store: createExportStore(),
      underWay: nothingUnderWay,
      askWhere: async (_, name) => {
        asked.add(name);
        return path.join(exports, 'export.json');
      },
      askFolder: async () => exports,
      documents: () => '/documents',
      named: () => null,
    }),
    ...fileHandlers(keeper, atomicWrite),
    ...documentHandlers({
      maker: { toPdf: async () => new Uint8Array([1]), print: async () => ({ printed: true }) },
      askWhere: async (_, name) => {
        asked.add(name);
        return null;
      },
      write: atomicWrite,
      logError: logger.error,
    }),
    ...lookupHandlers({
      search: async () => ok([]),
      byId: async () => ok(null),
      show: async () => fail({ code: 'not-found' }),
    }),
    ...packHandlers(async () => null),
    ...openedHandlers({
      opened: {
        take: () => null,
        takeRoute: () => null,
        drop: () => false,
        waits: () => false,
        follow: () => undefined,
      },
      askWhere: async (_, name) => {
        asked.add(name);
        return null;
      },
      backups: () => paths.backups,
    }),
    ...pageHandlers({
      askWhere: async (_, name) => {
        asked.add(name);
        return null;
      },
      write: atomicWrite,
      logError: logger.error,
    }),
    ...diagnosticHandlers({ askWhere: async () => null, write: atomicWrite, report: async () => '' }),
    ...updateHandlers({
      updates: createUpdates({
        source: { none: 'no-feed' },
        record: openUpdateRecord(path.join(paths.state, 'updates.json'), 0, logger),
        fetchFeed: async () => fail('offline'),
        engine: () => {
          throw new Error('There is no feed.');
        },
        backUp: async () => false,
        covered: () => true,
        tell: () => undefined,
        now: Date.now,
      }),
      backedUp: count('backed-up'),
    }),
    ...windowHandlers(windows),
    ...commandHandlers(() => null),
  };
  const listeners = new Map<string, (event: null, ...given: unknown[]) => Promise<unknown>>();
  registerIpc<null, BrowserWindow>({
    ipcMain: { handle: (channel, listener) => void listeners.set(channel, listener) },
    handlers,
    trustedWindow: () => window,
    isShutDown: () => false,
    logError: logger.error,
  });
  return {
    ask: async (channel: IpcChannel, ...given: unknown[]) => listeners.get(channel)?.(null, ...given),
    effects,
    /** Names and routes that a dialog or a window was given. */
    asked,
    routes,
    logged: logger.error,
    close: () => keeper.close(),
  };
}
