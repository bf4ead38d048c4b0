import { useLive } from '../../db/live';
import { readUpNext } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { ListPage, Waiting } from '../lists';
import { UpNextList } from './UpNextList';

/** `#/up-next`: what to watch next, largest first. */
export function UpNextScreen() {
  const { t } = useTranslation('upNext');
  const today = clock.today();
  const page = useLive((database) => readUpNext(database, today), [today], 'up-next');
  return (
    <ListPage>
      {page === undefined ? <Waiting text={t('reading')} /> : <UpNextList page={page} today={today} />}
    </ListPage>
  );
}
