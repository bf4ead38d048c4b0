export { hitRow } from './hitRow';
export { SearchPortContext, useSearchPort } from './searchPort';
export { useReadingWords } from './useReadingWords';
export { useRecentSearches } from './useRecentSearches';
export { useScopeLine } from './useScopeLine';
export { useSearch } from './useSearch';
export { SearchScreen } from './SearchScreen';
export type { SearchSearch } from './searchAddress';
