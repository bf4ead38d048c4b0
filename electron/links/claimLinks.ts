import type { App } from 'electron';

/**
 * Makes links of ours open this copy, once a start. Linux has its desktop entry for that; what was started from a
 * checkout, or with a data folder of its own, is no copy that the system should remember.
 */
export function claimLinks(app: Pick<App, 'isPackaged' | 'commandLine' | 'setAsDefaultProtocolClient'>): void {
  if (process.platform === 'linux' || !app.isPackaged || app.commandLine.hasSwitch('user-data-dir')) return;
  app.setAsDefaultProtocolClient('watchbill');
}
