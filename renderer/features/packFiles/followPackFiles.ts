import { PACK_FILE_BYTES } from '../../../shared/ipc/contract';
import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { usePackFile } from '../../stores/packFile';
import { goTo } from '../lists';

const PAGE = '#/add?way=pack';
/** The page of imports takes files by itself. */
const isTakenElsewhere = (): boolean => location.hash.startsWith('#/import');

/**
 * Follows pack files that are dropped on the window or opened with Watchbill. They are bytes until the page for packs
 * checks them. Answers the function that ends this.
 */
export function followPackFiles(): () => void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent): void => {
    // Without this the drop would not be given to the page.
    if (hasFiles(event) && !isTakenElsewhere()) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented || isTakenElsewhere() || !/\.(?:json|watchbill-pack)$/i.test(file.name)) return;
    event.preventDefault();
    takeDropped(file).catch((cause: unknown) => reportError(cause));
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  const take = (): void => {
    takeOpened().catch((cause: unknown) => reportError(cause));
  };
  const stop = desktop.on('pack-opened', take);
  take();
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
    stop();
  };
}

async function takeDropped(file: File): Promise<void> {
  // One that is too large is refused by its size, unread.
  const bytes = file.size > PACK_FILE_BYTES ? null : new Uint8Array(await file.arrayBuffer());
  usePackFile.setState({ file: { name: file.name, bytes } });
  goTo(PAGE);
}

async function takeOpened(): Promise<void> {
  const answer = await desktop.request('pack:take-opened', undefined);
  if (!answer.ok) useNotices.getState().notify({ tone: 'error', text: answer.error.sentence, actions: [] });
  else if (answer.value !== null) {
    usePackFile.setState({ file: answer.value });
    goTo(PAGE);
  }
}
