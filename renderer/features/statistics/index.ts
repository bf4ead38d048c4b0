export { StatisticsScreen, type StatisticsScreenProps } from './StatisticsScreen';
export type { StatisticsSearch } from './statisticsSearch';
