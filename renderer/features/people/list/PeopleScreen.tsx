import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useLive } from '../../../db/live';
import { readPeople } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { EmptyState, textLinkClass } from '../../../ui';
import { ListPage, Waiting } from '../../lists';
import styles from './People.module.css';
import { PeoplePage } from './PeoplePage';
import { PeopleSearch } from './peopleSearch';
import '../../../i18n/late/people';

/** `#/people/<show>`: everybody who made a show and may be named. What is chosen stands in the address. */
export function PeopleScreen({ show }: { show: string }) {
  const { t } = useTranslation('people');
  const page = useLive((database) => readPeople(database, show), [show]);
  const address: unknown = useSearch({ strict: false });
  const search = useMemo(() => PeopleSearch.parse(address), [address]);
  const navigate = useNavigate();
  const onSearch = useCallback(
    (change: Partial<PeopleSearch>) => {
      const { group, order } = { ...search, ...change };
      const next = { ...(group && { group }), ...(order && { order }) };
      // A filter is no page of its own: going back leads out of the list. The router reports its own failures.
      void navigate({ to: '/people/$slug', params: { slug: show }, search: next, replace: true });
    },
    [navigate, search, show],
  );
  return (
    <ListPage>
      {page === undefined && <Waiting text={t('reading')} />}
      {page === null && (
        <EmptyState
          isPage
          title={t('missing')}
          text={t('missingWhy')}
          action={
            <a href="#/library" className={textLinkClass}>
              {t('toLibrary')}
            </a>
          }
          className={styles.empty}
        />
      )}
      {page && <PeoplePage page={page} search={search} onSearch={onSearch} />}
    </ListPage>
  );
}
