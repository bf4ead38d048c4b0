import { createRequire } from 'node:module';
import path from 'node:path';
import { app } from 'electron';
import { send } from '../ipc/send';
import { updateHandlers } from '../ipc/handlers/updates';
import type { BackupStore } from '../services/backups/backupStore';
import type { BackupSchedule } from '../services/backups/schedule';
import type { DataKeeper } from '../services/dataKeeper';
import type { Logger } from '../services/logger';
import { createBackUpFirst } from '../update/backUpFirst';
import type { EngineParts, UpdateEngine } from '../update/engine/parts';
import { fetchFeed } from '../update/fetchFeed';
import { installedAs } from '../update/installedAs';
import { openUpdateRecord } from '../update/record';
import { feedName } from '../update/signedFeed';
import { updateSource } from '../update/source';
import { createUpdates, FIRST_LOOK } from '../update/updates';
import type { Windows } from '../windows/windows';

const HOUR = 60 * 60_000;

/** Newer versions: puts the parts together, and answers what `run` needs of them. */
export function updating(parts: {
  keeper: DataKeeper;
  windows: Windows;
  store: BackupStore;
  schedule: BackupSchedule;
  logger: Logger;
}): { handlers: ReturnType<typeof updateHandlers>; start: () => void } {
  const { keeper, windows, store, schedule, logger } = parts;
  const named = (name: string): string => app.commandLine.getSwitchValue(`update-${name}`);
  const source = updateSource(
    { feed: __UPDATE_FEED__, key: __UPDATE_KEY__ },
    { feed: named('feed'), key: named('key'), wait: named('wait') },
  );
  // With a problem nothing of the library can be backed up, so nothing is replaced either.
  const kind = keeper.hasProblem() ? null : installedAs(process);
  const userAgent = `Watchbill/${app.getVersion()}`;
  const first = createBackUpFirst({
    ask: () => {
      const window = windows.lastMain();
      if (window !== null) send(window, 'back-up-first', null);
      return window !== null;
    },
    list: store.list,
    now: Date.now,
  });
  const updates = createUpdates({
    source: sourceState(source?.base ?? null, kind !== null),
    record: openUpdateRecord(path.join(keeper.paths.state, 'updates.json'), Date.now(), logger),
    fetchFeed: async (signal) =>
      source === null
        ? { ok: false, error: 'failed' }
        : fetchFeed(source, feedName(process.platform, process.arch), userAgent, signal),
    engine: (feed) => {
      if (kind === null || source === null) throw new Error('This copy does not update itself.');
      return loadEngine()({
        kind,
        base: source.base,
        version: app.getVersion(),
        userAgent,
        folder: keeper.paths.folder,
        publisher: __UPDATE_PUBLISHER__ === '' ? null : __UPDATE_PUBLISHER__,
        logger,
        feed: () => feed,
        quit: () => app.quit(),
        relaunch: (program) => app.relaunch(program === null ? {} : { execPath: program, args: [] }),
      });
    },
    backUp: first.backUp,
    covered: () => !schedule.due(),
    tell: (state, news) => {
      const front = windows.lastMain();
      for (const window of windows.all()) send(window, 'update-state', { state, news: news && window === front });
    },
    now: Date.now,
  });

  /** Nobody waits for it: not the first window, and not the app when it closes. */
  function start(): void {
    const byItself = (): void => {
      updates.byItself().catch((error: unknown) => logger.error('looking for a newer version failed', error));
    };
    setTimeout(byItself, source?.wait ?? FIRST_LOOK).unref();
    setInterval(byItself, HOUR).unref();
    let tried = false;
    app.on('will-quit', (event) => {
      if (tried || !updates.waitsForQuit()) return;
      tried = true;
      event.preventDefault();
      updates
        .installAtQuit()
        .catch((error: unknown) => logger.error('the new version could not be put in place', error))
        .finally(() => app.quit());
    });
  }
  return { handlers: updateHandlers({ updates, backedUp: first.answered }), start };
}

function sourceState(base: URL | null, canReplace: boolean): { host: string } | { none: 'no-feed' | 'cannot-replace' } {
  if (base === null) return { none: 'no-feed' };
  return canReplace ? { host: base.host } : { none: 'cannot-replace' };
}

/** electron-updater lies in a file of its own, which no start reads. */
function loadEngine(): (parts: EngineParts) => UpdateEngine {
  const main = path.join(app.getAppPath(), 'dist', 'main', 'main.cjs');
  const { createEngine } = createRequire(main)('./updater.cjs') as {
    createEngine: (parts: EngineParts) => UpdateEngine;
  };
  return createEngine;
}
