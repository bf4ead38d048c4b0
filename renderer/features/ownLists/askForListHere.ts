import type { WatchbillDatabase } from '../../db/database';
import { readListSubject } from '../../db/reads/lists/readListSubject';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import { askForList } from '../../stores/listRequest';
import { useNotices } from '../../stores/notices';
import { useView } from '../../stores/view';
import { printedName } from '../marking';
import { subjectHere } from '../noteSheet';
import { seasonName } from './listWords';
import '../../i18n/late/lists';

/** L, wherever one is: the row that has the focus, else what the page or the pane beside it is about. */
export async function askForListHere(database: WatchbillDatabase, pathname: string): Promise<void> {
  const today = clock.today();
  const standing = { pathname, focused: document.activeElement, pane: useView.getState().pane, today };
  const subject = await subjectHere(database, standing);
  const found = 'show' in subject ? await readListSubject(database, subject, today) : null;
  if (found === null) {
    useNotices.getState().notify({ tone: 'info', text: words.t('lists:nothingHere'), actions: [] });
    return;
  }
  const { head, season, episode, ref } = found;
  const label = episode ? printedName(head, episode) : season === null ? head.title : seasonName(season);
  askForList({ show: head.ref, subject: ref, label });
}
