import { useMemo } from 'react';
import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { PageHead } from '../../ui';
import { LibraryBody } from './LibraryBody';
import { chosenFrom, type LibrarySearch } from './librarySearch';
import { LibraryTools } from './LibraryTools';
import { NothingHere } from './NothingHere';
import { selectItems } from './select';
import { useQuery } from '../lists';
import { writeSummary } from './words';

export type LibraryPageProps = {
  items: readonly LibraryItem[];
  search: LibrarySearch;
  onSearch: (change: Partial<LibrarySearch>) => void;
  scroller: HTMLElement | null;
};

/** Head, tools, and the shows that they leave. */
export function LibraryPage({ items, search, onSearch, scroller }: LibraryPageProps) {
  const { t } = useTranslation('library');
  const [query, setQuery, writeQuery] = useQuery(search.q ?? '', (q) => onSearch({ q }));
  const hasOwn = useMemo(() => items.some((item) => item.inLibrary), [items]);
  const choice = useMemo(() => ({ ...chosenFrom(search, hasOwn), query }), [search, hasOwn, query]);
  const selected = useMemo(() => selectItems(items, choice), [items, choice]);
  const clear = () => {
    setQuery('');
    onSearch({ q: undefined, status: undefined, scope: 'all' });
  };

  return (
    <>
      <PageHead title={t('title')} aside={hasOwn ? writeSummary(items) : undefined} />
      {items.length > 0 && (
        <LibraryTools
          choice={choice}
          selected={selected}
          onQuery={setQuery}
          onQueryLeft={writeQuery}
          onSearch={onSearch}
        />
      )}
      {selected.items.length === 0 ? (
        <NothingHere isEmpty={items.length === 0} hasOwn={hasOwn} choice={choice} onClear={clear} />
      ) : (
        <LibraryBody all={items} items={selected.items} choice={choice} scroller={scroller} />
      )}
    </>
  );
}
