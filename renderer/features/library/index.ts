export { FranchiseBody } from './FranchiseBody';
export { LibraryScreen } from './LibraryScreen';
export { LibrarySearch } from './librarySearch';
