import type { UpdateFault } from '../../../shared/ipc/updates';
import type { Logger } from '../../services/logger';
import type { InstalledAs } from '../installedAs';
import type { Feed } from '../signedFeed';

export type ReleaseFile = Feed['files'][number];

export type EngineParts = {
  kind: InstalledAs;
  /** The folder of the feed. */
  base: URL;
  /** The version that runs. */
  version: string;
  userAgent: string;
  /** Where downloads lie until they are put in place. */
  folder: string;
  /** On Windows: whose signature an installer must have; null where installers are not signed. */
  publisher: string | null;
  logger: Logger;
  /** The feed, signed and read. */
  feed: () => Feed;
  quit: () => void;
  /** Starts this program again after it has ended. */
  relaunch: (program: string | null) => void;
};

/** What electron-updater does for us. */
export type UpdateEngine = {
  /** Null when the feed has nothing newer for this kind of package. */
  isNewer: () => Promise<{ version: string; bytes: number } | null>;
  /** Downloads, or finds what was downloaded before, and checks it. Null when it is good. */
  download: (report: (done: number) => void, signal: AbortSignal) => Promise<UpdateFault | 'cancelled' | null>;
  /** Checks it once more, puts it in place of this one and quits. Null when it did. */
  install: (restart: boolean) => Promise<UpdateFault | null>;
};
