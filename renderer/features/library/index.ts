export { LibraryBody } from './LibraryBody';
export { LibraryScreen } from './LibraryScreen';
export { LibrarySearch } from './librarySearch';
