import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLive } from '../../db/live';
import { readRelations } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { EmptyState, textLinkClass } from '../../ui';
import { ListPage, Waiting } from '../lists';
import { RelationsPage } from './RelationsPage';
import { changeRelations, RelationsSearch } from './relationsSearch';
import '../../i18n/late/relations';

/** `#/relations/<show>`: who is what to whom, among those met. What is chosen stands in the address. */
export function RelationsScreen({ show }: { show: string }) {
  const { t } = useTranslation('relations');
  const map = useLive((database) => readRelations(database, show), [show]);
  const address: unknown = useSearch({ strict: false });
  const search = useMemo(() => RelationsSearch.parse(address), [address]);
  const navigate = useNavigate();

  const onSearch = (change: Partial<RelationsSearch>) => {
    void navigate({
      to: '/relations/$slug',
      params: { slug: show },
      search: changeRelations(search, change),
      // Somebody else is a step that can be gone back; another view of the same is none. The router reports failures.
      replace: change.character === undefined,
      state: { staysInPlace: true },
    });
  };

  if (map) return <RelationsPage map={map} search={search} onSearch={onSearch} />;
  return (
    <ListPage>
      {map === undefined ? (
        <Waiting text={t('reading')} />
      ) : (
        <EmptyState
          isPage
          title={t('missing')}
          text={t('missingWhy')}
          action={
            <a href="#/library" className={textLinkClass}>
              {t('toLibrary')}
            </a>
          }
        />
      )}
    </ListPage>
  );
}
