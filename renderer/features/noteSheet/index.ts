export { askForNote } from './askForNote';
export { subjectHere } from './subjectHere';
export { useNoteSheet, type NoteRequest } from './noteSheetStore';
