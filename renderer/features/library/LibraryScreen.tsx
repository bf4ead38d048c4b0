import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useLive } from '../../db/live';
import { readLibraryTotals } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { ListPage, Waiting } from '../lists';
import { changeSearch, LibrarySearch } from './librarySearch';
import { LibraryPage } from './LibraryPage';
import '../../i18n/late/library';

/** `#/library`: every show, with what the viewer has seen of it. What is chosen stands in the address. */
export function LibraryScreen() {
  const { t } = useTranslation('library');
  const totals = useLive(readLibraryTotals, []);
  const address: unknown = useSearch({ strict: false });
  const search = useMemo(() => LibrarySearch.parse(address), [address]);
  const navigate = useNavigate();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);

  const onSearch = useCallback(
    (change: Partial<LibrarySearch>) => {
      // A filter is no page of its own: going back leads out of the library. The router reports its own failures.
      void navigate({ to: '/library', search: changeSearch(search, change), replace: true });
    },
    [navigate, search],
  );

  return (
    <ListPage scroller={setScroller}>
      {totals === undefined ? (
        <Waiting text={t('reading')} />
      ) : (
        <LibraryPage totals={totals} search={search} onSearch={onSearch} scroller={scroller} />
      )}
    </ListPage>
  );
}
