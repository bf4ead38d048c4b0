import { PACK_FILE_BYTES } from '../../../shared/ipc/contract';
import { words } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { offerFiles } from '../../stores/offeredFiles';
import { usePackFile } from '../../stores/packFile';
import { goTo } from '../lists';
import { sortOf } from './sortFiles';
import '../../i18n/late/openings';

/**
 * Brings files to the page that looks at them first: packs and backups one at a time, anything else together, as an
 * export that is rehearsed. Nothing is added, restored or imported here.
 */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const sorted = await Promise.all(files.map(async (file) => ({ file, sort: await sortOf(file) })));
  const single = sorted.find(({ sort }) => sort === 'backup') ?? sorted.find(({ sort }) => sort === 'pack');
  if (single === undefined) {
    offerFiles(files);
    goTo('#/import');
    return;
  }
  if (files.length > 1) tell('info', words.t('openings:drop.oneAtATime', { name: single.file.name }));
  if (single.sort === 'pack') await takePack(single.file);
  else {
    // The main process has it from here: a backup may be larger than what a page should hold.
    const answer = await desktop.drop(single.file);
    if (!answer.ok || !answer.value.taken) tell('error', words.t('openings:drop.notTaken'));
  }
}

async function takePack(file: File): Promise<void> {
  // One that is too large is refused by its size, unread.
  const bytes = file.size > PACK_FILE_BYTES ? null : new Uint8Array(await file.arrayBuffer());
  usePackFile.setState({ file: { name: file.name, bytes } });
  goTo('#/add?way=pack');
}

function tell(tone: 'info' | 'error', text: string): void {
  useNotices.getState().notify({ tone, text, actions: [] });
}
