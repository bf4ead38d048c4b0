import path from 'node:path';
import { app, ipcMain, nativeTheme } from 'electron';
import { appHandlers } from '../ipc/handlers/app';
import { backupHandlers } from '../ipc/handlers/backups';
import { commandHandlers } from '../ipc/handlers/commands';
import { diagnosticHandlers } from '../ipc/handlers/diagnostics';
import { documentHandlers } from '../ipc/handlers/documents';
import { exportHandlers } from '../ipc/handlers/exports';
import { fileHandlers } from '../ipc/handlers/files';
import { journalHandlers } from '../ipc/handlers/journal';
import { lookupHandlers } from '../ipc/handlers/lookup';
import { openedHandlers } from '../ipc/handlers/opened';
import { packHandlers } from '../ipc/handlers/packs';
import { pageHandlers } from '../ipc/handlers/pages';
import { windowHandlers } from '../ipc/handlers/windows';
import { registerIpc } from '../ipc/register';
import { send } from '../ipc/send';
import { trustedWindow } from '../ipc/sender';
import { claimLinks } from '../links/claimLinks';
import { diagnosticReport } from '../links/diagnosticReport';
import type { Opened } from '../links/opened';
import { showOpened } from '../links/showOpened';
import { installMenu } from '../menu/install';
import { listAppFiles } from '../services/appFiles';
import { createBackupStore } from '../services/backups/backupStore';
import { createBackupSchedule } from '../services/backups/schedule';
import type { DataKeeper } from '../services/dataKeeper';
import { watchDisk } from '../services/diskSpace';
import { createDrain } from '../services/drain';
import { createExportStore } from '../services/exports/exportStore';
import { saveFile } from '../services/exports/saveFile';
import { nothingUnderWay, openUnderWay } from '../services/exports/underWay';
import type { Logger } from '../services/logger';
import { createLookup } from '../services/lookup/lookup';
import { askFolder } from '../windows/askFolder';
import { askPackFile } from '../windows/askPackFile';
import { askWhere } from '../windows/askWhere';
import { openCommandWindow } from '../windows/commandWindow';
import { createDocumentMaker } from '../windows/documentWindow';
import { preparePageSession } from '../windows/pageSession';
import { createWindows } from '../windows/windows';
import { createCommands } from './commands';
import { desktopParts } from './desktopParts';
import { followLanguage, systemLanguage } from './language';
import { runOwnCommand } from './ownCommand';
import { lookupParts } from './lookupParts';
import { type QuitState, quitSafely } from './safeQuit';
import { runForScreenshot } from './screenshotRun';
import { updating } from './updating';

/**
 * Puts the parts together once Electron is ready, and opens the first window, or does the command of this start instead.
 * `last` runs at the very end.
 */
export function run(parts: {
  keeper: DataKeeper;
  screenshot: string | null;
  command: Parameters<typeof runOwnCommand>[1] | null;
  opened: Opened;
  logger: Logger;
  last: () => void;
}): void {
  const { keeper, logger } = parts;
  const developerTools = !app.isPackaged;
  const project = path.join(app.getAppPath(), 'dist');
  const state: QuitState = { finished: false };
  nativeTheme.themeSource = keeper.preferences().theme;

  const drain = createDrain((id) => {
    const window = allWindows().find((candidate) => candidate.id === id);
    if (window) send(window, 'drain', null);
  });
  const session = preparePageSession({
    inMemory: keeper.hasProblem(),
    files: listAppFiles(path.join(project, 'renderer')),
    developerTools,
    logger,
  });
  const preload = path.join(project, 'preload', 'index.cjs');
  const windows = createWindows({
    session,
    preload,
    // With a problem the data folder is left as it is.
    files: keeper.hasProblem() ? null : { bounds: keeper.paths.windowBounds, open: keeper.paths.openWindows },
    developerTools,
    drain,
    mayClose: () => state.finished,
    hidesInTray: () => desktop.hidesInTray(),
    made: (window) => desktop.made(window),
    logger,
  });
  const desktop = desktopParts({ keeper, windows, session, logger });
  const commands = createCommands({
    open: (lost) => openCommandWindow({ session, preload, logger, closed: drain.finished }, lost),
    logger,
  });
  const allWindows = () => [...windows.all(), ...commands.windows()];
  const ready = parts.screenshot === null ? () => undefined : runForScreenshot(parts.screenshot);

  const store = createBackupStore(keeper.paths.backupRecord, keeper.paths.backups, logger);
  const underWay = keeper.hasProblem() ? nothingUnderWay : openUnderWay(keeper.paths.exportsUnderWay, logger.error);
  const disk = watchDisk({
    folder: keeper.paths.folder,
    tell: (free) => {
      const window = windows.lastMain();
      if (window !== null) send(window, 'disk-low', { free });
    },
  });
  const save = (file: string, content: string | Uint8Array): Promise<void> => saveFile(underWay, file, content);
  const schedule = createBackupSchedule(() => {
    // Any window can read the library; the one in front is the likeliest to stay.
    const window = windows.lastMain();
    if (window !== null) send(window, 'backup', null);
    return window !== null;
  });

  const updates = updating({ keeper, windows, store, schedule, logger });

  registerIpc({
    ipcMain,
    trustedWindow: (event: Electron.IpcMainInvokeEvent) => trustedWindow(event, allWindows()),
    isShutDown: () => state.finished,
    logError: logger.error,
    handlers: {
      ...appHandlers({
        keeper,
        windows,
        drain,
        diskLow: disk.low,
        systemLanguage,
        skipWelcome: parts.screenshot !== null,
        ready,
        restart: () => {
          app.relaunch();
          app.quit();
        },
      }),
      ...journalHandlers(keeper, schedule.acted),
      ...backupHandlers({ store, schedule, now: Date.now, witnessed: keeper.keepWitness, askFolder }),
      ...desktop.handlers,
      ...fileHandlers(keeper, save),
      ...documentHandlers({
        maker: createDocumentMaker(logger),
        askWhere,
        write: save,
        logError: logger.error,
      }),
      ...exportHandlers({
        store: createExportStore(),
        underWay,
        askWhere,
        askFolder,
        documents: () => app.getPath('documents'),
        named: (window) => commands.workOf(window)?.places.out ?? null,
      }),
      ...lookupHandlers(createLookup(lookupParts())),
      ...packHandlers(askPackFile),
      ...openedHandlers({ opened: parts.opened, askWhere, backups: store.folder }),
      ...pageHandlers({ askWhere, write: save, logError: logger.error }),
      ...diagnosticHandlers({
        askWhere,
        write: save,
        report: diagnosticReport({
          app: app.getVersion(),
          preferences: keeper.preferences,
          backups: async () => {
            const listed = await store.list();
            return listed.ok ? listed.value : [];
          },
          windows: () => windows.all().length,
          log: keeper.paths.log,
          now: Date.now,
        }),
      }),
      ...updates.handlers,
      ...windowHandlers(windows),
      ...commandHandlers(commands.workOf),
    },
  });
  parts.opened.follow(() => showOpened(windows, parts.opened));
  quitSafely({ state, windows: allWindows, drain, keeper, logger, last: parts.last });

  if (parts.command !== null) {
    runOwnCommand(commands, parts.command);
    return;
  }
  const { hidden } = desktop.begin();
  const route = parts.opened.takeRoute();
  const first =
    parts.screenshot === null ? windows.openAsLeft({ route, hidden: hidden && route === null }) : windows.open(route);
  // Building the menu takes time that the first window needs.
  first.webContents.once('did-finish-load', () => {
    installMenu(windows, developerTools);
    followLanguage(() => installMenu(windows, developerTools));
    claimLinks(app);
    void underWay.tidy();
    updates.start();
  });
  app.on('second-instance', (_event, args, _cwd, data) => {
    // What it brought along is shown in the window used last.
    if (!commands.receive(data) && !parts.opened.waits() && !desktop.doTask(args)) windows.focusFirst();
  });
  app.on('before-quit', commands.close);
  app.on('before-quit', windows.leave);
  app.on('activate', () => {
    if (windows.all().length === 0) windows.open(null);
  });
}
