export { CompareScreen, type CompareScreenProps } from './CompareScreen';
export type { CompareSearch } from './compareSearch';
export { useComparison } from './useComparison';
export { useCompareSearch } from './useCompareSearch';
