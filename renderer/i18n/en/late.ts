import type { calendar } from './calendar';
import type { commandLine } from './commandLine';
import type { lists } from './lists';

/** Areas whose words are loaded with their lazy page, by `addWords()`: only their types are known everywhere. */
export type LateWords = {
  calendar: typeof calendar;
  commandLine: typeof commandLine;
  lists: typeof lists;
};
