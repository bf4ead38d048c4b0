export { FranchiseScreen } from './FranchiseScreen';
export { FranchiseSearch } from './franchiseSearch';
