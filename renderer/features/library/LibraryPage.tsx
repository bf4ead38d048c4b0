import { useMemo } from 'react';
import type { LibraryTotals } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { PageHead } from '../../ui';
import { LibraryBody } from './LibraryBody';
import { chosenFrom, type LibrarySearch } from './librarySearch';
import { LibraryTools } from './LibraryTools';
import { NothingHere } from './NothingHere';
import { useQuery, Waiting } from '../lists';
import { useLibraryPage } from './useLibraryPage';
import { writeSummary } from './words';
import '../../i18n/late/library';

export type LibraryPageProps = {
  totals: LibraryTotals;
  search: LibrarySearch;
  onSearch: (change: Partial<LibrarySearch>) => void;
  scroller: HTMLElement | null;
};

/** Head, tools, and the shows that they leave. */
export function LibraryPage({ totals, search, onSearch, scroller }: LibraryPageProps) {
  const { t } = useTranslation('library');
  const [query, setQuery, writeQuery] = useQuery(search.q ?? '', (q) => onSearch({ q }));
  const hasOwn = totals.series + totals.films > 0;
  const choice = useMemo(() => ({ ...chosenFrom(search, hasOwn), query }), [search, hasOwn, query]);
  const data = useLibraryPage(choice);
  const clear = () => {
    setQuery('');
    onSearch({ q: undefined, status: undefined, scope: 'all' });
  };
  if (data === undefined) return <Waiting text={t('reading')} />;

  const { shown, lines, items } = data;
  return (
    <>
      <PageHead title={t('title')} aside={hasOwn ? writeSummary(totals) : undefined} />
      {totals.known > 0 && (
        <LibraryTools
          choice={choice}
          selected={shown}
          onQuery={setQuery}
          onQueryLeft={writeQuery}
          onSearch={onSearch}
        />
      )}
      {shown.keys.length === 0 ? (
        <NothingHere isEmpty={totals.known === 0} hasOwn={hasOwn} choice={choice} onClear={clear} />
      ) : (
        <LibraryBody keys={shown.keys} lines={lines} items={items} choice={choice} scroller={scroller} />
      )}
    </>
  );
}
