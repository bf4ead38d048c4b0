import { createContext, useContext } from 'react';
import { LibraryContext } from '../../db/live';
import { searchIn, type SearchPort } from '../../workers/searchClient';
import { assertDefined } from '../../../shared/util/assertNever';

/** Who answers in place of the worker of this window. */
export const SearchPortContext = createContext<SearchPort | null>(null);

export function useSearchPort(): SearchPort {
  const given = useContext(SearchPortContext);
  const { database } = assertDefined(useContext(LibraryContext), 'screens stand inside LibraryContext');
  return given ?? searchIn(database.name);
}
