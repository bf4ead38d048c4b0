import type {
  Release,
  UpdateChoice,
  UpdateDeed,
  UpdateFault,
  UpdatePhase,
  UpdateState,
} from '../../shared/ipc/updates';
import type { Result } from '../../shared/util/result';
import type { UpdateEngine } from './engine/parts';
import type { UpdateRecords } from './record';
import type { Feed } from './signedFeed';

/** How long after the first window it first does anything: nothing of it is for the start. */
export const FIRST_LOOK = 5 * 60_000;
const LOOK_EVERY = 24 * 60 * 60_000;
const ASK_EVERY = 14 * LOOK_EVERY;

export type UpdateParts = {
  source: UpdateState['source'];
  record: UpdateRecords;
  /** Asks the feed's host; nothing else here reaches the network before it. */
  fetchFeed: (signal: AbortSignal) => Promise<Result<Feed, UpdateFault>>;
  /** electron-updater, loaded when it is first needed. */
  engine: (feed: Feed) => UpdateEngine;
  /** Has a window make a backup and waits until it was read back; false where there is no good one. */
  backUp: () => Promise<boolean>;
  /** Whether a backup has all that was done up to now. */
  covered: () => boolean;
  /** To every window; `news` where a viewer who is elsewhere should hear of it. */
  tell: (state: UpdateState, news: boolean) => void;
  now: () => number;
};

/** Newer versions: looked for, downloaded and put in place as the viewer chose. */
export type Updates = {
  state: () => UpdateState;
  choose: (choice: UpdateChoice) => UpdateState;
  deed: (deed: UpdateDeed) => UpdateState;
  /** What is done without anybody asking: every so often, from some minutes after the start on. */
  byItself: () => Promise<void>;
  /** For when the app closes: whether a new version waits to be put in place then, by itself. */
  waitsForQuit: () => boolean;
  installAtQuit: () => Promise<void>;
};

export function createUpdates(parts: UpdateParts): Updates {
  const { record, source } = parts;
  let phase: UpdatePhase = { at: 'idle', fault: null };
  let engine: UpdateEngine | null = null;
  let stopping = new AbortController();
  let backedUp = false;

  const state = (): UpdateState => {
    const { choice, lookedAt } = record.now();
    return { choice, source, lookedAt, phase };
  };
  function enter(next: UpdatePhase, news = false): void {
    phase = next;
    parts.tell(state(), news);
  }
  const may = (): boolean => 'host' in source && record.now().choice !== 'never';

  async function look(quietly: boolean): Promise<void> {
    if (!may()) return;
    stopping = new AbortController();
    const { signal } = stopping;
    enter({ at: 'looking', fault: null });
    const feed = await parts.fetchFeed(signal);
    if (signal.aborted) return;
    // Somebody offline has not asked, and need not hear that they are.
    if (!feed.ok) return enter({ at: 'idle', fault: quietly && feed.error === 'offline' ? null : feed.error });
    record.change({ lookedAt: parts.now() });
    engine = parts.engine(feed.value);
    const newer = await engine.isNewer();
    if (signal.aborted) return;
    if (newer === null) return enter({ at: 'newest', fault: null });
    const release = { ...newer, notes: feed.value.releaseNotes };
    if (record.now().choice === 'auto') return download(release);
    enter({ at: 'found', release, done: 0, fault: null }, true);
  }

  async function download(release: Release): Promise<void> {
    if (engine === null) return;
    stopping = new AbortController();
    const { signal } = stopping;
    enter({ at: 'downloading', release, done: 0, fault: null });
    const answer = await engine.download((done) => {
      if (!signal.aborted) enter({ at: 'downloading', release, done, fault: null });
    }, signal);
    if (signal.aborted || answer === 'cancelled') return;
    if (answer !== null) return enter({ at: 'found', release, done: 0, fault: answer }, true);
    enter({ at: 'ready', release, done: release.bytes, fault: null }, true);
    // When the app closes there is no window left that could make one.
    if (record.now().choice === 'auto') backedUp = await parts.backUp();
  }

  async function install(release: Release, restart: boolean): Promise<void> {
    const backingUp = { at: 'backing-up', release, done: release.bytes, fault: null } as const;
    enter(backingUp);
    if (!(await parts.backUp())) return enter({ ...backingUp, at: 'ready', fault: 'no-backup' });
    enter({ ...backingUp, at: 'installing' });
    await replace(release, restart);
  }

  async function replace(release: Release, restart: boolean): Promise<void> {
    const fault = (await engine?.install(restart)) ?? null;
    // What is not as it was checked is downloaded anew.
    if (fault === 'damaged') enter({ at: 'found', release, done: 0, fault });
    else if (fault !== null) enter({ at: 'ready', release, done: release.bytes, fault });
  }

  /** A fault of ours must not end in a phase that never ends. */
  function run(job: Promise<void>): void {
    job.catch(() => enter({ at: 'idle', fault: 'failed' }));
  }

  function cancel(): void {
    stopping.abort();
    if (phase.at === 'downloading') enter({ ...phase, at: 'found', done: 0 });
    else if (phase.at === 'looking') enter({ at: 'idle', fault: null });
  }

  return {
    state,
    choose(choice) {
      record.change({ choice });
      if (choice === 'never') {
        stopping.abort();
        if (phase.at !== 'backing-up' && phase.at !== 'installing') phase = { at: 'idle', fault: null };
      }
      parts.tell(state(), false);
      return state();
    },
    deed(deed) {
      const { at } = phase;
      if (deed === 'look' && (at === 'idle' || at === 'asking' || at === 'newest')) run(look(false));
      else if (deed === 'download' && at === 'found') run(download(phase.release));
      else if (deed === 'install' && at === 'ready') run(install(phase.release, true));
      else if (deed === 'cancel') cancel();
      else if (deed === 'later' && at === 'asking') enter({ at: 'idle', fault: null });
      return state();
    },
    async byItself() {
      if (!may() || phase.at !== 'idle') return;
      const { choice, lookedAt, askedAt } = record.now();
      const now = parts.now();
      if (choice === 'auto' && now - (lookedAt ?? 0) >= LOOK_EVERY) await look(true);
      if (choice !== 'ask' || now - Math.max(lookedAt ?? 0, askedAt) < ASK_EVERY) return;
      record.change({ askedAt: now });
      enter({ at: 'asking', fault: null }, true);
    },
    waitsForQuit: () => record.now().choice === 'auto' && phase.at === 'ready' && backedUp && parts.covered(),
    async installAtQuit() {
      if (phase.at === 'ready') await replace(phase.release, false);
    },
  };
}
