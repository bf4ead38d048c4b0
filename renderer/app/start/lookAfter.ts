import { builtInPacks } from 'virtual:packs';
import { agreeOnce } from '../../db/catalogue/agree';
import { words } from '../../i18n';
import { countLibrary } from '../../db/countLibrary';
import { rehearseWhenIdle } from '../../features/backups';
import { followOpened } from '../../features/fileDrops';
import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { usePreferences } from '../../stores/preferences';
import { run } from '../run';
import { stopWindow } from './fatal';
import type { Started } from './started';
import { figure } from '../../i18n/figures';

/** How long it waits where the viewer went on while the library was counted, in milliseconds. */
const AGAIN = 60_000;

/** What is done for the library while nobody waits for anything: counting it, testing backups, looking at the disk. */
export function lookAfterLibrary(started: Started): void {
  const { boot, database } = started;
  if (boot.diskLow !== null) tellDiskLow(boot.diskLow);
  desktop.on('disk-low', ({ free }) => tellDiskLow(free));
  run(import('../../features/contextMenus').then(({ listenForContextMenus }) => listenForContextMenus()));
  // A small window stands beside a whole one, which does all this.
  if (/^#\/(?:card|small)\//.test(location.hash)) return;
  run(import('../../features/outside').then(({ keepOutside }) => keepOutside(started)));
  followUpdates(started);
  requestIdleCallback(() => run(count(started)), { timeout: 10_000 });
  requestIdleCallback(() => run(agree(started)));
  followOpened();
  // Nobody waits for it.
  requestIdleCallback(() => run(tellNews(boot.versions.app)));
  rehearseWhenIdle({ database: database.name, app: boot.versions.app });
}

/** The catalogue is what own shows and added packs say it is: compared once a version, put right where it is not. */
async function agree({ boot, database }: Started): Promise<void> {
  await agreeOnce(database, boot.versions.app, new Set(builtInPacks.map(({ name }) => name)));
}

/** After an update, once. */
async function tellNews(version: string): Promise<void> {
  if (usePreferences.getState().preferences.newsOf === version) return;
  const help = await import('../../features/help');
  help.tellNews(version);
}

/** Newer versions: their code comes when there is something to say. */
function followUpdates({ boot, database }: Started): void {
  desktop.on('update-state', ({ state, news }) => {
    if (news) run(import('../../features/updates').then(({ tellNews }) => tellNews(state)));
  });
  desktop.on('back-up-first', () => {
    const subject = { database: database.name, app: boot.versions.app };
    run(import('../../features/updates').then(({ backUpFirst }) => backUpFirst(subject)));
  });
}

/** Compares the library with what the main process remembers of it, row for row, and has it remembered anew. */
async function count(started: Started): Promise<void> {
  const { database, boot } = started;
  const counted = await countLibrary(database, boot.witness);
  if (!counted.ok) {
    // Nothing more may be written to it, and nothing that was made of it may take the place of what was.
    database.close({ disableAutoOpen: true });
    stopWindow(counted.error);
  } else if (counted.value === null) {
    setTimeout(() => run(count(started)), AGAIN);
  } else {
    await desktop.request('witness:keep', counted.value);
  }
}

function tellDiskLow(free: number): void {
  const text = words.t('problems:diskLow', { size: figure(Math.floor(free / 1_000_000)) });
  useNotices.getState().notify({ tone: 'error', text, detail: words.t('problems:diskLowWhy'), actions: [] });
}
