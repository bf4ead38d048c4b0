import type { addShow } from './addShow';
import type { calendar } from './calendar';
import type { history } from './history';
import type { statistics } from './statistics';
import type { cutOffImport } from './cutOffImport';
import type { commandLine } from './commandLine';
import type { imports } from './imports';
import type { lists } from './lists';

/** Areas whose words are loaded with their lazy page, by `addWords()`: only their types are known everywhere. */
export type LateWords = {
  addShow: typeof addShow;
  calendar: typeof calendar;
  history: typeof history;
  statistics: typeof statistics;
  commandLine: typeof commandLine;
  cutOffImport: typeof cutOffImport;
  imports: typeof imports;
  lists: typeof lists;
};
