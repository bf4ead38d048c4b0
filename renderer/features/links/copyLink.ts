import { linkOfPage } from '../../../shared/links/addresses';
import { words } from '../../i18n';
import { useNotices } from '../../stores/notices';
import '../../i18n/late/openings';

/** Puts the link to a page on the clipboard, and says so; or that the page has none. */
export async function copyLink(pathname: string): Promise<void> {
  const { notify } = useNotices.getState();
  const link = linkOfPage(pathname);
  if (link === null) {
    notify({ tone: 'info', text: words.t('openings:copy.none'), actions: [] });
    return;
  }
  try {
    await navigator.clipboard.writeText(link);
    notify({ tone: 'info', text: words.t('openings:copy.done'), detail: link, actions: [] });
  } catch {
    notify({ tone: 'error', text: words.t('openings:copy.failed'), actions: [] });
  }
}
