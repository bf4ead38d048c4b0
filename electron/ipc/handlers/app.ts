import { app } from 'electron';
import type { Boot } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/util/result';
import type { DataKeeper } from '../../services/dataKeeper';
import type { Drain } from '../../services/drain';
import type { Windows } from '../../windows/windows';
import { readButtonSide } from '../../services/buttonSide';
import type { HandlersOf } from '../handler';

type AppChannel =
  | `app:${'boot' | 'opened' | 'quit' | 'recover' | 'retry' | 'ready' | 'draining' | 'drained'}`
  | `witness:${'keep' | 'forget'}`;

const PLATFORMS: Readonly<Record<string, Boot['platform']>> = { darwin: 'mac', win32: 'windows' };

/** `restart` starts Watchbill anew: Chromium's folder cannot be changed while it runs. */
export function appHandlers(parts: {
  keeper: DataKeeper;
  windows: Windows;
  drain: Drain;
  /** Bytes that are free where that is little. */
  diskLow: () => Promise<number | null>;
  systemLanguage: () => Boot['systemLanguage'];
  skipWelcome: boolean;
  ready: (window: Electron.BrowserWindow) => void;
  restart: () => void;
}): HandlersOf<AppChannel> {
  const { keeper, windows, drain } = parts;
  return {
    'app:boot': async (_, window) => {
      drain.started(window.id);
      const { chrome, electron, node } = process.versions;
      return ok({
        ...(await keeper.boot()),
        systemLanguage: parts.systemLanguage(),
        diskLow: await parts.diskLow(),
        versions: { app: app.getVersion(), electron, chromium: chrome, node },
        platform: PLATFORMS[process.platform] ?? 'linux',
        windowButtons: process.platform === 'linux' ? readButtonSide(process.env) : 'right',
        dataFolder: keeper.paths.folder,
        skipWelcome: parts.skipWelcome,
      });
    },
    'app:opened': ({ schema }) => keeper.libraryOpened(schema),
    'app:quit': () => {
      setImmediate(() => app.quit());
      return ok(null);
    },
    'app:recover': () => {
      const asked = keeper.askRecovery();
      if (asked.ok) setImmediate(parts.restart);
      return asked;
    },
    'app:retry': (_, window) => {
      const next = keeper.retry();
      setImmediate(() => {
        if (next === 'restart') parts.restart();
        else window.webContents.reload();
      });
      return ok(null);
    },
    'app:ready': (_, window) => {
      windows.tellState(window);
      parts.ready(window);
      return ok(null);
    },
    'witness:keep': (witness) => keeper.keepWitness(witness),
    'witness:forget': () => keeper.forgetWitness(),
    'app:draining': (_, window) => {
      drain.extend(window.id);
      return ok(null);
    },
    'app:drained': (_, window) => {
      drain.finished(window.id);
      return ok(null);
    },
  };
}
