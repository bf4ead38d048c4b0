import { makeDataFolder } from '../../support/dataFolder';
import { startDesktop } from '../../support/desktopApp';
import { goTo } from '../../support/screens';
import { finishWelcome } from '../../support/welcome';
import { planMarks } from './plan';
import { pressAll } from './press';
import { seeded } from './random';
import { readRows, worldOf, type Rows } from './rows';
import { settledRows } from './check';
import { killAll } from './starts';

/** A data folder after its first start, with a few marks and the backup of its quit. */
export async function makeUsedFolder(seed: number): Promise<string> {
  const folder = makeDataFolder();
  const { page, quit } = await startDesktop(folder);
  await finishWelcome(page);
  await goTo(page, '/show/picard');
  await pressAll(page, planMarks(seeded(seed), worldOf(await readRows(page)), 8, 'marks'), () => undefined);
  await quit();
  return folder;
}

/** The same with more marks after its backup, and killed: what a damage then finds, and what must come back. */
export async function makeFullFolder(seed: number): Promise<{ folder: string; rows: Rows }> {
  const folder = await makeUsedFolder(seed);
  const desktop = await startDesktop(folder);
  const { page } = desktop;
  await goTo(page, '/show/picard');
  const before = worldOf(await readRows(page));
  await pressAll(page, planMarks(seeded(seed + 1), before, 20, 'marks'), () => undefined);
  const rows = await settledRows(page, folder);
  await killAll(desktop);
  return { folder, rows };
}
