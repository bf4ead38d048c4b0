export { readUpNext } from './upNext';
export { readLibrary } from './libraryList';
export { readShowPage } from './showPage';
export { readEpisodePage } from './episodePage';
export { readJournal } from './journalPage';
export { readWatching } from './watching';
export { readCompanionShow } from './companionShow';
export { readSettings } from './settings';
export type * from './views';
