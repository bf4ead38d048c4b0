import type { ContextEntry } from '../../../shared/ipc/contextMenu';
import { words } from '../../i18n';
import '../../i18n/late/outside';

/** Pages that have a small window of their own. */
const SMALL = /^\/(?:character\/[\w-]+\/[\w-]+|note\/[\w-]+|up-next)$/;

/** What can be done with a link of the app. `pathname` is where it leads, `name` what it says. */
export function linkEntries(pathname: string, name: string): ContextEntry[] {
  return [
    { id: 'open', label: words.t('outside:menu.open') },
    { id: 'window', label: words.t('outside:menu.window') },
    ...(SMALL.test(pathname) ? [{ id: 'small', label: words.t('outside:menu.small') }] : []),
    ...(name === '' ? [] : (['separator', { id: 'copy', label: words.t('outside:menu.copy') }] as const)),
  ];
}
