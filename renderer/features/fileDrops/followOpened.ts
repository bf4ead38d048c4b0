import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { useOpenedBackup } from '../../stores/openedBackup';
import { goTo } from '../lists';
import { takeFiles } from './takeFiles';

/**
 * Follows links and files that are opened with Watchbill: those that wait already, and each that comes. Answers the
 * function that ends this.
 */
export function followOpened(): () => void {
  const take = (): void => {
    takeAll().catch((cause: unknown) => reportError(cause));
  };
  const stop = desktop.on('opened', take);
  take();
  return stop;
}

async function takeAll(): Promise<void> {
  const files: File[] = [];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, until there is none
    const answer = await desktop.request('opened:take', undefined);
    if (!answer.ok) useNotices.getState().notify({ tone: 'error', text: answer.error.sentence, actions: [] });
    else if (answer.value === null) break;
    else if (answer.value.kind === 'link') goTo(`#${answer.value.route}`);
    else if (answer.value.kind === 'backup') {
      const { number, backup } = answer.value;
      useOpenedBackup.setState({ opened: { number, backup } });
      goTo('#/backups');
    } else files.push(new File([new Uint8Array(answer.value.bytes)], answer.value.name));
  }
  if (files.length > 0) await takeFiles(files);
}
