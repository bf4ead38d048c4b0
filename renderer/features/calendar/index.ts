export { CalendarScreen, type CalendarScreenProps } from './CalendarScreen';
export type { CalendarSearch } from './calendarSearch';
