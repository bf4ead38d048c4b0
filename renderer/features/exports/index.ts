export { ExportsScreen, type ExportsScreenProps } from './ExportsScreen';
export { ExportProgress } from './ExportRow';
export type { ExportSubject } from './plans';
export { saveAirDates } from './saveAirDates';
