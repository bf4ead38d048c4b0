import { proxy, wrap, type Remote } from 'comlink';
import { readingLanguage } from '../../shared/pack/readText';
import type { Question, StandingAnswer } from './search/searchService';
import type { SearchWorker } from './search.worker';
import { startJob } from './startJob';

/** Answers questions about the library; the worker behind it comes and goes. */
export type SearchPort = {
  /** Somebody is about to ask. */
  prepare: () => void;
  /** Rejects when the search cannot be had now; the next question tries again. */
  answer: (query: Question) => Promise<StandingAnswer>;
  /** How much of everything that can be found is ready, from 0 to 1, while it is being read; else null. */
  share: () => number | null;
  /** Calls `hear` whenever that is another, until what it gives back is called. */
  follow: (hear: () => void) => () => void;
  /** Keeps what was looked for, or forgets all of it. Nobody waits for either. */
  remember: (text: string) => void;
  forget: () => void;
};

/** Milliseconds without a question after which the worker ends, and with it its memory. */
const IDLE = 5 * 60_000;

/** `failed` rejects when the worker cannot be started or ends by a fault: nobody else would tell whoever waits. */
type Running = { worker: Worker; remote: Remote<SearchWorker>; failed: Promise<never>; language: string };

/** Starts the worker when somebody first asks, and ends it when nobody has asked for a while. */
export class SearchClient implements SearchPort {
  #running: Running | null = null;
  #idle: ReturnType<typeof setTimeout> | undefined;
  /** When it was last asked, by `performance.now()`. */
  #askedAt = 0;
  #share: number | null = null;
  readonly #hearing = new Set<() => void>();

  constructor(
    private readonly database: string,
    private readonly start: () => Worker,
    private readonly idle = IDLE,
  ) {}

  share = (): number | null => this.#share;

  follow: SearchPort['follow'] = (hear) => {
    this.#hearing.add(hear);
    return () => {
      this.#hearing.delete(hear);
    };
  };

  prepare = (): void => {
    this.#begun();
  };

  answer: SearchPort['answer'] = async (query) => {
    const { remote, failed } = this.#begun();
    try {
      return await Promise.race([remote.answer(query), failed]);
    } catch (cause) {
      this.#end();
      throw cause;
    }
  };

  remember = (text: string): void => {
    this.#begun()
      .remote.remember(text)
      .catch(() => undefined);
  };

  forget = (): void => {
    this.#begun()
      .remote.forget()
      .catch(() => undefined);
  };

  #begun(): Running {
    // Its documents are in the language that was spoken when it began.
    if (this.#running !== null && this.#running.language !== readingLanguage()) this.#end();
    this.#askedAt = performance.now();
    this.#idle ??= setTimeout(this.#rest, this.idle);
    this.#running ??= this.#begin();
    return this.#running;
  }

  /** One timer for many questions: to set it anew at each would be work of every letter. */
  readonly #rest = (): void => {
    const left = this.idle - (performance.now() - this.#askedAt);
    this.#idle = left > 0 ? setTimeout(this.#rest, left) : undefined;
    if (left <= 0) this.#end();
  };

  #begin(): Running {
    const worker = this.start();
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
    });
    // Also when nobody is waiting.
    failed.catch(() => undefined);
    const remote = wrap<SearchWorker>(worker);
    const heard = proxy((share: number | null) => {
      // One that has been ended may still speak.
      if (this.#running?.worker === worker) this.#tell(share);
    });
    remote.open(this.database, heard).catch(() => undefined);
    return { worker, remote, failed, language: readingLanguage() };
  }

  #tell(share: number | null): void {
    if (share === this.#share) return;
    this.#share = share;
    for (const hear of this.#hearing) hear();
  }

  /** A question that comes meanwhile gets a worker of its own. */
  #end(): void {
    const ending = this.#running;
    this.#running = null;
    clearTimeout(this.#idle);
    this.#idle = undefined;
    this.#tell(null);
    if (ending === null) return;
    Promise.race([ending.remote.stop(), ending.failed])
      .catch(() => undefined)
      .finally(() => ending.worker.terminate());
  }
}

const clients = new Map<string, SearchClient>();

/** The search of this window over a database. */
export function searchIn(database: string): SearchPort {
  const client = clients.get(database) ?? new SearchClient(database, () => startJob('search'));
  clients.set(database, client);
  return client;
}
