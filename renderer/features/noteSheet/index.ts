export { askForNote } from './askForNote';
export { useNoteSheet, type NoteRequest } from './noteSheetStore';
