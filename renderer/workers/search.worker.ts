import { expose } from 'comlink';
import { WatchbillDatabase } from '../db/database';
import { SearchService } from './search/searchService';

let opened: Promise<SearchService> | null = null;

async function open(name: string): Promise<SearchService> {
  const database = new WatchbillDatabase(name);
  await database.open();
  // The name of this file holds a hash of all its code: what other code has kept is not taken.
  const service = new SearchService(database, location.pathname);
  await service.start();
  return service;
}

/** What a window may ask of the worker. */
const searchWorker = {
  /** Gets ready for questions about a database; the first one waits for that. */
  open(name: string): void {
    opened = open(name);
    // Whoever asks is told; nobody may be asking yet.
    opened.catch(() => undefined);
  },
  async answer(query: Parameters<SearchService['answer']>[0]): ReturnType<SearchService['answer']> {
    if (opened === null) throw new Error('Nothing was opened.');
    return (await opened).answer(query);
  },
  async stop(): Promise<void> {
    await (await opened)?.stop();
  },
  /** What a message there and back takes by itself, for measuring. */
  ping: (): null => null,
};

export type SearchWorker = typeof searchWorker;

expose(searchWorker);
