import type { WatchbillDatabase } from '../../db/database';
import type { IpcError } from '../../../shared/ipc/errors';
import type { Result } from '../../../shared/util/result';
import { words } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { cardsHere, keepCards } from './cardsHere';
import { pageOnPaper } from './pageOnPaper';
import '../../i18n/late/printing';

export type PaperWay = 'print' | 'pdf';

let isBusy = false;

/**
 * Prints the page of this window or saves it as PDF: cards as the document that they have, every other page as it stands
 * there. What it may not show is not in it, because it is not on the page.
 */
export async function keepPage(database: WatchbillDatabase, way: PaperWay): Promise<void> {
  const { notify } = useNotices.getState();
  if (isBusy) {
    notify({ tone: 'info', text: words.t('printing:busy'), actions: [] });
    return;
  }
  isBusy = true;
  try {
    const title = titleOfPage();
    const cards = await cardsHere(database, location.hash);
    if (cards.length > 0) tell(way, title, await keepCards(cards, way));
    else tell(way, title, await keepAsItStands(title, way));
  } finally {
    isBusy = false;
  }
}

async function keepAsItStands(title: string, way: PaperWay): Promise<Result<{ name: string } | null, IpcError>> {
  const putBack = await pageOnPaper(title);
  try {
    return way === 'print'
      ? await desktop.request('page:print', undefined)
      : await desktop.request('page:save-pdf', { suggestedName: fileNameOf(title) });
  } finally {
    putBack();
  }
}

/** What the window is called, without the name of the app: it holds no word that may not be read. */
function titleOfPage(): string {
  const appName = words.t('appName');
  return document.title.endsWith(` · ${appName}`) ? document.title.slice(0, -appName.length - 3) : document.title;
}

/** Letters, figures and a few signs, beginning with a letter or a figure. */
export function fileNameOf(title: string): string {
  const plain = title
    .replaceAll(/[^\p{L}\p{M}\p{N}_ .()’'-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 100)
    .trim();
  return plain === '' ? words.t('appName') : plain;
}

/** Nothing is said of a dialog that the viewer closed. */
function tell(way: PaperWay, title: string, answer: Result<{ name: string } | null, IpcError>): void {
  const { notify } = useNotices.getState();
  if (answer.ok) {
    const name = answer.value?.name ?? title;
    notify({
      tone: 'info',
      text: words.t(`printing:${way === 'print' ? 'printed' : 'saved'}`, { name }),
      emphasis: name,
      actions: [],
    });
  } else if (answer.error.code !== 'CANCELLED') {
    const key = way === 'print' ? 'printing:notPrinted' : 'printing:notSaved';
    notify({ tone: 'error', text: words.t(key, { reason: answer.error.sentence }), actions: [] });
  }
}
