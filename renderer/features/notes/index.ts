export { noteAddress } from './addresses';
export { Backlinks, type BacklinksProps } from './blocks/Backlinks';
export { NotesLink } from './blocks/NotesLink';
export { NotesOn, type NotesOnProps } from './blocks/NotesOn';
export { nameOfNote, writeChanged, writeSubject } from './noteWords';
export { NoteBeside } from './page/NoteBeside';
export { NotesScreen, type NotesScreenProps } from './page/NotesScreen';
export type { NotesSearch } from './page/notesSearch';
export { NoteSheet } from './sheet/NoteSheet';
