export { RelationsScreen } from './RelationsScreen';
export type { RelationsSearch } from './relationsSearch';
