export { ExportsScreen, type ExportsScreenProps } from './ExportsScreen';
export { ExportProgress } from './ExportRow';
export { planDates, planLibrary, planNotes, planPlays, type ExportSubject } from './plans';
export { runExport, type ExportFailure } from './runExport';
export { saveAirDates } from './saveAirDates';
