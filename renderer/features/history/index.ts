export { HistoryScreen, type HistoryScreenProps } from './HistoryScreen';
export type { HistorySearch } from './historySearch';
