import { liveQuery, type Subscription } from 'dexie';
import type { WatchbillDatabase } from '../../db/database';
import type { SearchAnswer, SearchQuery } from '../../search/answers';
import { SearchIndex, type Scope } from '../../search/searchIndex';
import { readEveryScope, readScopesOf, type Scopes } from './readSearchIndex';
import { restoreSnapshot, storeSince, storeSnapshot } from './snapshot';
import { continues, isSameStand, readStand, type Stand } from '../../db/stand';
import { touchedBy } from './touched';

/** A question, with the newest journal entry and the revision of the catalogue that the asking window knows of. */
export type Question = SearchQuery & { seq: number; revision: number };
/** An answer, and the last journal entry that it knows of. */
export type StandingAnswer = SearchAnswer & { seq: number };

/** Milliseconds without a change after which what is known is kept for the next start. */
const REST = 2000;

/** Shows and notes whose documents are kept beside the whole, before the whole is kept anew. */
const MOST_SINCE = 240;

/** What of getting ready is reading, as far as one is told of it; the rest is making the index, this many shows and notes at once. */
const [READING, AT_ONCE] = [0.8, 200];

/** Hears how much of everything that can be found is ready, from 0 to 1; null when that is over. */
export type TellReady = (share: number | null) => void;

/** Notes are called by ids of the library, which have no kind in front. */
const isShow = (scope: Scope) => scope.includes(':');

/**
 * The index over one connection to the database, brought up to date before every answer: what was marked, unmarked
 * or written before a question was asked, in whichever window, is in the answer.
 */
export class SearchService {
  #index = new SearchIndex();
  #stand: Stand | null = null;
  #kept: Stand | null = null;
  /** Where the whole was kept last, and which scopes have become other since. */
  #base: Stand | null = null;
  readonly #since = new Set<Scope>();
  /** One after the other: two updates at once would put older documents over newer ones. */
  #work: Promise<unknown> = Promise.resolve();
  #following: Subscription | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Shows and notes that were read since the start: what is kept is there to make it few. */
  read = 0;
  notesRead = 0;

  constructor(
    private readonly database: WatchbillDatabase,
    private readonly version: string,
    private readonly tell: TellReady = () => undefined,
  ) {}

  /** Gets ready, and follows what happens in every window from now on. */
  async start(): Promise<void> {
    await this.#upToDate();
    // Between two questions, so that the next one need not wait for it.
    this.#following = liveQuery(() => this.database.meta.bulkGet(['library', 'catalogue'])).subscribe({
      next: () => void this.#upToDate().catch(() => undefined),
      error: () => undefined,
    });
  }

  /** Rejects when the asking window knows of something that is not in the database: that cannot be waited for. */
  async answer(query: Question): Promise<StandingAnswer> {
    const { seq, revision } = await this.#upToDate();
    if (seq < query.seq || revision < query.revision)
      throw new Error(
        `Here stands ${seq} of ${revision}, where the question is from ${query.seq} of ${query.revision}.`,
      );
    return { ...this.#index.answer(query), seq };
  }

  /** Keeps what is known and lets go of the database's changes. The database itself belongs to the caller. */
  async stop(): Promise<void> {
    clearTimeout(this.#rest);
    this.#following?.unsubscribe();
    await this.#work;
    await this.#keep();
  }

  #upToDate(): Promise<Stand> {
    const next = this.#work.then(() => this.#update());
    this.#work = next.catch(() => undefined);
    return next;
  }

  async #update(): Promise<Stand> {
    const now = await readStand(this.database);
    const before = this.#stand ?? (await this.#restore(now));
    if (before !== null && isSameStand(before, now)) return before;
    if (before !== null && (await continues(this.database, before, now))) await this.#follow(before, now);
    else await this.#readEverything();
    this.#stand = now;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#keep().catch(() => undefined), REST);
    return now;
  }

  async #restore(now: Stand): Promise<Stand | null> {
    const snapshot = await restoreSnapshot(this.database, this.version, now);
    if (snapshot === null) return null;
    this.#index.setScopes(snapshot.scopes);
    this.#kept = snapshot.stand;
    this.#base = snapshot.base;
    for (const scope of snapshot.since) this.#since.add(scope);
    this.#stand = snapshot.stand;
    return snapshot.stand;
  }

  async #readEverything(): Promise<void> {
    // A new one: shows that are gone must be gone from it.
    const index = new SearchIndex();
    try {
      const scopes = await readEveryScope(this.database, (done, all) => this.tell((READING * done) / all));
      for (let done = 0; done < scopes.length; done += AT_ONCE) {
        index.setScopes(this.#counted(scopes.slice(done, done + AT_ONCE)));
        this.tell(READING + (1 - READING) * Math.min(1, (done + AT_ONCE) / scopes.length));
      }
    } finally {
      this.tell(null);
    }
    this.#index = index;
    this.#base = null;
  }

  async #follow(before: Stand, now: Stand): Promise<void> {
    const entries = await this.database.journal.where('seq').between(before.seq, now.seq, false, true).toArray();
    const touched = touchedBy(entries);
    if (touched === 'everything') return this.#readEverything();
    const scopes = await readScopesOf(this.database, touched);
    this.#index.setScopes(this.#counted(scopes));
    for (const [scope] of scopes) this.#since.add(scope);
  }

  #counted(scopes: Scopes): Scopes {
    for (const [scope] of scopes) {
      if (isShow(scope)) this.read += 1;
      else this.notesRead += 1;
    }
    return scopes;
  }

  async #keep(): Promise<void> {
    const stand = this.#stand;
    if (stand === null || (this.#kept !== null && isSameStand(this.#kept, stand))) return;
    const scopes = this.#index.scopes();
    const base = this.#base;
    if (base !== null && this.#since.size <= MOST_SINCE) {
      const there = new Map(scopes);
      const changed = [...this.#since].map((scope) => [scope, there.get(scope) ?? []] as const);
      await storeSince(this.database, this.version, { base, stand, scopes: changed });
    } else {
      await storeSnapshot(this.database, this.version, { stand, scopes });
      this.#base = stand;
      this.#since.clear();
    }
    this.#kept = stand;
  }
}
