import { useNavigate, useSearch as useAddress } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { SearchKind } from '../../search/kinds';
import { ListPage } from '../lists';
import { SearchSearch, writtenSearch } from './searchAddress';
import { SearchPage } from './SearchPage';

/** `#/search`: everything that fits, of every kind. What is looked for stands in the address. */
export function SearchScreen() {
  const address: unknown = useAddress({ strict: false });
  const { q = '', kind = null } = useMemo(() => SearchSearch.parse(address), [address]);
  const navigate = useNavigate();
  // Each letter is no page of its own: going back leads to where one came from.
  const change = useCallback(
    (text: string, chosen: SearchKind | null) =>
      void navigate({ to: '/search', search: writtenSearch(text, chosen), replace: true }),
    [navigate],
  );
  return (
    <ListPage>
      <SearchPage text={q} kind={kind} onChange={change} />
    </ListPage>
  );
}
