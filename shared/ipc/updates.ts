import * as z from 'zod';

z.config({ jitless: true });

/**
 * `auto` looks once a day, downloads, and replaces the program when it closes. `ask` does nothing over the network before
 * somebody has pressed a button, and asks now and then whether it may look. `never` does neither, not even asked.
 */
export const UpdateChoice = z.enum(['auto', 'ask', 'never']);
export type UpdateChoice = z.infer<typeof UpdateChoice>;

/** What a window may ask for. What does not fit the moment does nothing. */
export const UpdateDeed = z.enum(['look', 'download', 'cancel', 'install', 'later']);
export type UpdateDeed = z.infer<typeof UpdateDeed>;

/** A version that could be taken. */
export type Release = {
  version: string;
  /** What is new, as lines of text; a line that begins with `- ` is an item. */
  notes: string;
  /** Bytes to download. */
  bytes: number;
};

export type UpdateFault =
  /** The feed's host was not reached, or went away. */
  | 'offline'
  /** What it answered is no feed. */
  | 'odd-feed'
  /** The feed was not signed by those who make Watchbill. */
  | 'bad-signature'
  /** What was downloaded is not what the feed says. It was thrown away. */
  | 'damaged'
  | 'no-room'
  /** No backup could be made, so nothing was replaced. */
  | 'no-backup'
  /** The system refused to replace the program. */
  | 'failed';

export type UpdatePhase =
  | { at: 'idle' | 'asking' | 'looking' | 'newest'; fault: UpdateFault | null }
  | {
      at: 'found' | 'downloading' | 'ready' | 'backing-up' | 'installing';
      release: Release;
      /** Bytes that are here. */
      done: number;
      fault: UpdateFault | null;
    };

export type UpdateState = {
  choice: UpdateChoice;
  /** Whom it would ask; or why this copy does not update itself. */
  source: { host: string } | { none: 'no-feed' | 'cannot-replace' };
  /** When the feed last answered, epoch milliseconds. */
  lookedAt: number | null;
  phase: UpdatePhase;
};
