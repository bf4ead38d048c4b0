import { expose } from 'comlink';
import { readingLanguage } from '../../shared/pack/readText';
import { WatchbillDatabase } from '../db/database';
import { forget, remember } from './search/recent';
import { SearchService, type Question, type TellReady } from './search/searchService';

type Opened = { database: WatchbillDatabase; service: SearchService };
let opened: Promise<Opened> | null = null;

async function open(name: string, tell: TellReady): Promise<Opened> {
  const database = new WatchbillDatabase(name);
  await database.open();
  // The name of this file holds a hash of all its code: what other code has kept, or what was kept in another language,
  // is not taken.
  const service = new SearchService(database, `${location.pathname} ${readingLanguage()}`, inPercents(tell));
  await service.start();
  return { database, service };
}

/** Each of a hundred steps is told once: a message for every show would be more work than reading it. */
function inPercents(tell: TellReady): TellReady {
  let told: number | null = null;
  return (share) => {
    const next = share === null ? null : Math.floor(share * 100) / 100;
    if (next !== told) tell(next);
    told = next;
  };
}

function ready(): Promise<Opened> {
  if (opened === null) throw new Error('Nothing was opened.');
  return opened;
}

/** What a window may ask of the worker. */
const searchWorker = {
  /** Gets ready for questions about a database; the first one waits for that. `tell` hears how far it is. */
  open(name: string, tell: TellReady): void {
    opened = open(name, tell);
    // Whoever asks is told; nobody may be asking yet.
    opened.catch(() => undefined);
  },
  answer: async (query: Question) => (await ready()).service.answer(query),
  remember: async (text: string) => remember((await ready()).database, text),
  forget: async () => forget((await ready()).database),
  stop: async () => (await ready()).service.stop(),
  /** What a message there and back takes by itself, for measuring. */
  ping: (): null => null,
};

export type SearchWorker = typeof searchWorker;

expose(searchWorker);
