import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../../../../shared/util/result';
import type { LibraryError } from '../../../db/commit/errors';
import type { NoteDesk } from '../../../db/notes/noteDesk';
import type { OpenNote } from '../../../db/notes/openNote';
import type { StoredNote } from '../../../db/notes/storeNote';

/** Milliseconds. */
export type NotePauses = {
  /** From a key to the draft on disk: well within a second, and not at every key. */
  draft: number;
  /** A pause of this length makes a version of its own. */
  store: number;
};

const PAUSES: NotePauses = { draft: 400, store: 10_000 };

/**
 * How safe what is written is. `typing`: the last moment is only on the screen; `kept`: a draft is on disk; `stored`: a
 * version is in the library and its journal; `failed`: the draft is kept, the version could not be stored.
 */
export type NoteSafety =
  | { phase: 'new' | 'typing' | 'storing' }
  | { phase: 'kept' | 'stored'; at: number }
  | { phase: 'failed'; error: LibraryError };

export type NoteState = {
  text: string;
  safety: NoteSafety;
  /** Another window's version gave way to this one. */ overtook: boolean;
};

export type NoteSession = {
  readonly open: OpenNote;
  readonly state: StoreApi<NoteState>;
  type: (text: string) => void;
  /** Keeps the draft now: the field loses the focus, or the window is hidden. */
  keep: () => void;
  /** Stores what is not stored. Answers whether everything is. */
  settle: () => Promise<boolean>;
  /** Takes over what another window stored, where nothing of this one is open. */
  adopt: (version: string, text: string, at: number) => void;
  /** Removes the note. */
  remove: () => ReturnType<NoteDesk['remove']>;
  /** Nothing is written from here on. */
  end: () => void;
};

type Settled = Result<StoredNote, LibraryError> | null;

/** One note being written: draft, versions and what to say about them. It outlives the field that shows it. */
export function createNoteSession(desk: NoteDesk, open: OpenNote, pauses = PAUSES): NoteSession {
  const first: NoteSafety =
    open.text !== open.stored
      ? { phase: 'typing' }
      : open.storedAt === null
        ? { phase: 'new' }
        : { phase: 'stored', at: open.storedAt };
  const state = createStore<NoteState>(() => ({ text: open.text, safety: first, overtook: false }));
  const timers: { draft?: ReturnType<typeof setTimeout>; store?: ReturnType<typeof setTimeout> } = {};
  let current = open;
  let ended = false;
  // One thing at a time: a draft that arrives after its version would look like something new.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const run = queue.then(job);
    queue = run.catch(() => undefined);
    return run;
  };
  const say = (safety: NoteSafety) => state.setState({ safety });
  const isStored = () => state.getState().text === current.stored;

  async function keepNow(): Promise<void> {
    clearTimeout(timers.draft);
    delete timers.draft;
    const { text, safety } = state.getState();
    if (ended || safety.phase !== 'typing') return;
    if (isStored()) {
      await desk.discard(current);
      say(current.storedAt === null ? { phase: 'new' } : { phase: 'stored', at: current.storedAt });
      return;
    }
    const at = await desk.keep(current, text);
    if (state.getState().text === text && state.getState().safety.phase === 'typing') say({ phase: 'kept', at });
  }

  async function storeNow(): Promise<boolean> {
    clearTimeout(timers.store);
    delete timers.store;
    const { text } = state.getState();
    if (ended || (isStored() && state.getState().safety.phase !== 'failed')) return true;
    // Nothing but white is no note; one that was emptied is removed by whoever leaves it, not while it is being written.
    if (text.trim() === '') return false;
    await keepNow();
    say({ phase: 'storing' });
    const stored: Settled = await desk.store(current, text);
    if (!stored.ok && stored.error.code !== 'NOTHING_TO_DO') {
      say({ phase: 'failed', error: stored.error });
      return false;
    }
    if (stored.ok) {
      const { version, storedAt, overtook } = stored.value;
      current = { ...current, version, storedAt, stored: text };
      const typedOn = state.getState().text !== text;
      state.setState({ safety: typedOn ? { phase: 'typing' } : { phase: 'stored', at: storedAt }, overtook });
      if (typedOn) plan();
    }
    return true;
  }

  function plan(): void {
    timers.draft ??= setTimeout(() => void inTurn(keepNow).catch((cause: unknown) => reportError(cause)), pauses.draft);
    clearTimeout(timers.store);
    timers.store = setTimeout(() => void inTurn(storeNow).catch((cause: unknown) => reportError(cause)), pauses.store);
  }

  // What a crash left is stored like anything that was typed.
  if (first.phase === 'typing') plan();

  return {
    get open() {
      return current;
    },
    state,
    type: (text) => {
      if (ended || text === state.getState().text) return;
      state.setState({ text, safety: { phase: 'typing' } });
      plan();
    },
    keep: () => void inTurn(keepNow).catch((cause: unknown) => reportError(cause)),
    settle: () => inTurn(storeNow),
    adopt: (version, text, at) => {
      if (ended || !isStored() || version === current.version) return;
      current = { ...current, version, stored: text, storedAt: at };
      state.setState({ text, safety: { phase: 'stored', at } });
    },
    remove: () =>
      inTurn(async () => {
        ended = true;
        clearTimeout(timers.draft);
        clearTimeout(timers.store);
        return desk.remove(current);
      }),
    end: () => {
      ended = true;
      clearTimeout(timers.draft);
      clearTimeout(timers.store);
    },
  };
}
