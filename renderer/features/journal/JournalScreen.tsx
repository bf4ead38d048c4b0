import { useState } from 'react';
import { useLive } from '../../db/live';
import { readJournal } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { ListPage, Waiting } from '../lists';
import { JournalPage } from './JournalPage';
import '../../i18n/late/journal';

/** How many entries one page adds. */
const PAGE = 60;

/** `#/journal`: what you did, newest first, each entry with its way back. */
export function JournalScreen() {
  const { t } = useTranslation('journal');
  const today = clock.today();
  // One growing page, not several: a new entry at the top would move the seams between them.
  const [limit, setLimit] = useState(PAGE);
  const page = useLive((database) => readJournal(database, { limit }, today), [limit, today]);
  return (
    <ListPage>
      {page === undefined ? (
        <Waiting text={t('reading')} />
      ) : (
        <JournalPage page={page} today={today} onEarlier={() => setLimit((shown) => shown + PAGE)} />
      )}
    </ListPage>
  );
}
