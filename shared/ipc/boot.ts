import type { Language } from '../i18n/languages';
import type { Preferences } from './preferences';
import type { Witness } from './witness';

/** A problem found before the library was opened. Each has a screen with a way on; none loses anything. */
export type StartProblem =
  | {
      code: 'NEWER_RUNTIME';
      /** The Chromium major version that last wrote this data folder, and the one that runs now. */
      wroteChromium: number;
      runsChromium: number;
      /** The Watchbill version that last wrote it. */
      wroteApp: string;
    }
  | { code: 'NEWER_SCHEMA'; wroteSchema: number; knowsSchema: number; wroteApp: string }
  | { code: 'DATA_FOLDER_NOT_WRITABLE'; folder: string; reason: string };

/** What a window learns at its start. */
export type Boot = {
  problem: StartProblem | null;
  preferences: Preferences;
  /** The first of the system's languages that Watchbill speaks: what the preference `system` means here. */
  systemLanguage: Language;
  /** Set when the stored preferences could not be read: the damaged file was kept under this name. */
  preferencesKeptAside: string | null;
  /** The last `seq` in the journal file, 0 when there is none. */
  journalSeq: number;
  /** The viewer asked for recovery: the database was moved aside, and the library is to be brought back. */
  recovering: { keptAside: string | null } | null;
  /** What the library was like when it was last known to be whole; null where nothing is known. */
  witness: Witness | null;
  /** Bytes that are free where the library lies, where that is little; else null. */
  diskLow: number | null;
  versions: { app: string; electron: string; chromium: string; node: string };
  platform: 'linux' | 'windows' | 'mac';
  /** The side on which this desktop has the buttons of windows, as far as it can be known. */
  windowButtons: 'left' | 'right';
  dataFolder: string;
  /** True for `--screenshot`: the welcome is skipped and the built-in companion is opened. */
  skipWelcome: boolean;
};
