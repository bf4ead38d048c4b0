import type { calendar } from './calendar';

/** Areas whose words are loaded with their lazy page, by `addWords()`: only their types are known everywhere. */
export type LateWords = {
  calendar: typeof calendar;
};
