import { Preferences } from '../../../shared/ipc/preferences';
import { words } from '../../i18n';
import { followPreferences, showPreferences } from '../../platform/appearance';
import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { settleOpenNotes } from '../../stores/openNotes';
import { usePreferences } from '../../stores/preferences';
import { run } from '../run';
import { useWindowState } from '../windowState';
import type { Started } from './started';

/** Follows what the main process and the other windows say, for as long as the window lives. */
export function followDesktop(): void {
  desktop.on('window-state', (state) => useWindowState.setState(state));
  followPreferences(
    (preferences) => {
      showPreferences(preferences);
      usePreferences.getState().set(preferences);
    },
    (value) => Preferences.safeParse(value).data ?? null,
  );
}

/** Before the app quits: lets what is being written come to its end, and backs up what was done. */
export function followDrain(started: Started): void {
  const drain = async () => {
    await settleOpenNotes();
    await started.library.drain();
    try {
      const { backUpBeforeLeaving } = await import('../../features/backups');
      await backUpBeforeLeaving(subjectOf(started));
    } finally {
      await desktop.request('app:drained', undefined);
    }
  };
  // Asked twice, when the app quits while a window closes, it is one end all the same.
  let draining: Promise<void> | null = null;
  desktop.on('drain', () => {
    draining ??= drain().finally(() => {
      draining = null;
    });
    run(draining);
  });
}

/** Makes the backups that the main process asks for. */
export function followBackups(started: Started): void {
  desktop.on('backup', () => {
    run(import('../../features/backups').then(({ backUpAsAsked }) => backUpAsAsked(subjectOf(started))));
  });
}

function subjectOf({ database, boot }: Started): { database: string; app: string } {
  return { database: database.name, app: boot.versions.app };
}

/** A window without a library has nothing to write. Answers the function that ends this. */
export function answerDrain(): () => void {
  return desktop.on('drain', () => run(desktop.request('app:drained', undefined)));
}

/** A browser reports layouts that settle late as errors; nothing is wrong then. */
const HARMLESS = /ResizeObserver loop/;
let lastTold = -Infinity;

/** A fault outside any screen: the window goes on, and says that something went wrong. */
export function followFaults(): void {
  const tell = (message: string) => {
    if (HARMLESS.test(message) || performance.now() - lastTold < 10_000) return;
    lastTold = performance.now();
    useNotices
      .getState()
      .notify({ tone: 'error', text: words.t('shell:fault'), detail: message.slice(0, 200), actions: [] });
  };
  addEventListener('error', (event) => tell(event.message));
  addEventListener('unhandledrejection', ({ reason }: { reason: unknown }) => tell(String(reason)));
}
