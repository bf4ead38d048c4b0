export { LibraryScreen } from './LibraryScreen';
export { LibrarySearch } from './librarySearch';
