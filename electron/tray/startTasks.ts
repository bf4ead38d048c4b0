import { app } from 'electron';
import type { Windows } from '../windows/windows';

/** What a start can be asked for by a switch: the jump list of Windows and the entries of Linux desktops do so. */
const TASKS = ['new-window', 'up-next-window'] as const;

/** The jump list of Windows: each of its tasks starts the program once more, which hands it over. */
export function setUserTasks(words: { newWindow: string; upNext: string }): void {
  const titles = { 'new-window': words.newWindow, 'up-next-window': words.upNext } as const;
  app.setUserTasks(
    TASKS.map((task) => ({
      program: process.execPath,
      arguments: `--${task}`,
      title: titles[task],
      description: titles[task],
      iconPath: process.execPath,
      iconIndex: 0,
    })),
  );
}

/** Does what the arguments of a start ask for; false when they ask for nothing of this. */
export function doTask(args: readonly string[], windows: Windows): boolean {
  const task = TASKS.find((one) => args.includes(`--${one}`));
  if (task === 'new-window') windows.open(null);
  if (task === 'up-next-window') windows.open('/small/up-next', 'up-next');
  return task !== undefined;
}
