import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { PATIENCE } from './appPatience';
import { executableOf, isRoot } from './desktopApp';

/** Starts Watchbill once more on a data folder that is in use, as the system does with a link or a file. It ends at once. */
export function secondStart(folder: string, ...what: readonly string[]): void {
  const switches = [`--user-data-dir=${folder}`, ...(isRoot ? ['--no-sandbox'] : [])];
  const ended = spawnSync(executableOf('WATCHBILL_APP'), [...switches, ...what], { timeout: PATIENCE.start });
  expect(ended.status, String(ended.stderr)).toBe(0);
}
