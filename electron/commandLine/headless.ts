import { spawnSync } from 'node:child_process';
import { EXIT } from '../../shared/commandLine/command';

/**
 * Whether this process has no display to start Chromium with. Which one it takes is settled before any code of ours
 * runs (measured in Electron 33), so a command without one is done by a second process that is told at its start.
 */
export function lacksDisplay(args: readonly string[]): boolean {
  if (process.platform !== 'linux' || args.some((argument) => argument.startsWith('--ozone-platform'))) return false;
  return !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/**
 * Does the same without a display, and answers its exit code. Waits without the event loop: it does not turn yet, and
 * once it did, Chromium would have ended for want of a display.
 */
export function runHeadless(args: readonly string[], isTerminal: boolean): number {
  // Ctrl+C reaches both on a terminal: this one waits for what the other has to say. Anybody else who ends this
  // process ends it at once, and the other one notices that it is alone.
  if (isTerminal) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  const own = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3', `${FRONT}=${process.pid}`];
  const { status } = spawnSync(process.execPath, [...own, ...args], { stdio: 'inherit' });
  return status ?? EXIT.fault;
}

const FRONT = '--command-front';

/** Calls `gone` once the process is gone that started this one without a display and waits for it. */
export function watchFront(args: readonly string[], gone: () => void): void {
  const front = args.find((argument) => argument.startsWith(`${FRONT}=`));
  if (front === undefined) return;
  const pid = Number(front.slice(FRONT.length + 1));
  const timer = setInterval(() => {
    if (process.ppid === pid) return;
    clearInterval(timer);
    gone();
  }, 200);
}
