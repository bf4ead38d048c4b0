import type { Action } from '../../../shared/library/actions';
import { readSettings } from '../../db/reads';
import { history } from '../router';
import { findPacksToLoad, loadPacks } from '../packs';
import { afterReady } from '../../platform/ready';
import { usePackLoad } from '../../stores/packLoad';
import type { Started } from './started';

/** The show that the welcome asks about. */
export const COMPANION = 'picard';

/**
 * Decides where a window begins, and sees to the built-in packs: at the first start at once, because the welcome
 * asks about them; later quietly, after the first paint.
 */
export async function prepareFirstPage(started: Started): Promise<void> {
  const { database, boot } = started;
  const [settings, packs, rows] = await Promise.all([
    readSettings(database),
    findPacksToLoad(database),
    database.progress.limit(1).primaryKeys(),
  ]);
  const isNew = !settings.welcomeFinished && rows.length === 0;
  if (packs.length === 0) usePackLoad.getState().report({ phase: 'finished' });
  const loading = packs.length > 0 && isNew ? loadPacks(database) : null;
  if (packs.length > 0 && !isNew) afterReady(() => void loadPacks(database));
  if (!isNew) return;
  if (boot.skipWelcome) {
    await loading;
    await beginAsNew(started);
  } else if (isAtStart()) {
    history.replace('/welcome');
  }
}

/** Whether the window was opened without an address of its own. */
function isAtStart(): boolean {
  return ['', '#', '#/', '#/up-next', '#/welcome'].includes(location.hash);
}

/** What the welcome does for somebody to whom the show is new: for pictures, which nobody answers questions for. */
async function beginAsNew({ database, library }: Started): Promise<void> {
  const outline = await database.outlines.where('slug').equals(COMPANION).first();
  const actions: Action[] = [
    { type: 'finish-welcome', version: 1 },
    ...(outline ? [{ type: 'set-status', version: 1, show: outline.show, status: 'watching' } as const] : []),
  ];
  for (const action of actions) {
    // oxlint-disable-next-line no-await-in-loop -- the journal keeps them in this order
    await library.commit(action);
  }
}
