import * as z from 'zod';
import { BackupEnd, BackupHead, type BackupSummary } from '../backup/format';
import { BackupLimits } from '../backup/limits';
import { type CommandTask, EXIT, type ExitCode } from '../commandLine/command';
import { DiagnosticFacts } from '../diagnostics/facts';
import type { FoundShow, LookedUpShow, LookupProblem } from '../lookup/tvmaze';
import type { Result } from '../util/result';
import { isSafeFileName } from '../exports/fileName';
import type { Boot } from './boot';
import { Preferences } from './preferences';
import { windowArguments, type WindowEvents, type WindowResults } from './windows';
import { UpdateChoice, UpdateDeed, type UpdateState } from './updates';
import { Witness } from './witness';

export type { Boot, StartProblem } from './boot';

z.config({ jitless: true });

/** The longest journal line: one action with the rows it changed. An import of 100,000 plays stays below it. */
export const JOURNAL_LINE_LIMIT = 64 * 1024 * 1024;

/** The longest document to save or print: the cards of a whole show with their fonts stay well below it. */
export const DOCUMENT_LIMIT = 16 * 1024 * 1024;

/** The name that a save dialog begins with: letters of any alphabet, no path, no extension hidden in front. */
const FileName = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .,()’'-]*$/u);

/** The longest pack file that is added: its text has the limit of `ADDED_PACK_LIMIT`, in up to three bytes a letter. */
export const PACK_FILE_BYTES = 24 * 1024 * 1024;

/** A batch ends after the line that fills it, and one line may be long. */
const BACKUP_BATCH_LIMIT = 72 * 1024 * 1024;
/** Lines of a backup on their way to the main process. */
const BackupLines = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= BACKUP_BATCH_LIMIT && bytes.at(-1) === 0x0a);

/** What is exported at once: a piece of a file, or a small file of a folder. */
const EXPORT_BATCH_LIMIT = 16 * 1024 * 1024;
const ExportBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= EXPORT_BATCH_LIMIT);

/** Bytes of a file that are read at once. */
export const COMMAND_READ_LIMIT = 8 * 1024 * 1024;
const EXIT_CODES = Object.values(EXIT) as [ExitCode, ...ExitCode[]];

/** The backups, and what is known of them. */
export type BackupList = {
  backups: BackupSummary[];
  /** The folder, to be shown to people; `standard` when the viewer chose none. */
  folder: string;
  standard: boolean;
  limits: BackupLimits;
  /** The last rehearsal of a restore; `failed` is the sentence why it did not come to its end. */
  rehearsed: { name: string; at: number; rows: number; differences: number; failed: string | null } | null;
};

/** What was opened with Watchbill: a link as the route it leads to, a file as its bytes, a backup by its number. */
export type OpenedThing =
  | { kind: 'link'; route: string }
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'backup'; number: number; backup: BackupSummary };

/**
 * Every request a window may make of the main process, once: the schema of its argument. The result type stands
 * in `IpcResults`. The main process parses the argument from `unknown`, checks the sender and answers
 * `Result<value, IpcError>`. How to add one is in CONTRIBUTING.md.
 */
export const ipcArguments = {
  /** First call of every window. */
  'app:boot': z.undefined(),
  /** Appends one journal line to the journal file and flushes it to disk. `seq` must rise by one. */
  'journal:append': z.strictObject({
    seq: z.int().min(1),
    line: z.string().min(2).max(JOURNAL_LINE_LIMIT),
  }),
  /** Reads the journal file back, a few megabytes at a time: `offset` is 0, then the `next` of the page before. */
  'journal:read': z.strictObject({ offset: z.int().min(0) }),
  /** Tells the main process that the library was opened with this schema version (kept in `state/runtime.json`). */
  'app:opened': z.strictObject({ schema: z.int().min(1).max(10_000) }),
  /** Keeps the preferences that are needed before the first paint. */
  'preferences:save': Preferences,
  /** Asks where, then writes a file: temporary file, flush, rename. Answers the name it was saved under. */
  'file:save': z.strictObject({
    suggestedName: FileName,
    content: z.string().max(256 * 1024 * 1024),
  }),
  /**
   * Asks where, then writes a document of ours: as HTML as it is, or as PDF made from it. The HTML is only ever shown
   * without scripts and without a network, in a window that nobody sees. Answers the name it was saved under.
   */
  'document:save': z.strictObject({
    /** Without an extension: that of `as` is added. */
    suggestedName: FileName,
    html: z.string().min(1).max(DOCUMENT_LIMIT),
    as: z.enum(['html', 'pdf']),
  }),
  /** Opens the system's print dialog for a document; answers once it is handed to the printer. */
  'document:print': z.strictObject({ html: z.string().min(1).max(DOCUMENT_LIMIT) }),
  /**
   * Asks for a file, or for a folder in which one of this name is made, and begins to write. What this window was still
   * exporting is given up. Answers the number that the other calls name.
   */
  'export:begin': z.strictObject({ into: z.enum(['file', 'folder']), suggestedName: FileName }),
  /** Adds bytes to the file, or a whole file to the folder: only there it has a name. */
  'export:write': z.strictObject({
    export: z.int().min(1),
    bytes: ExportBytes,
    name: z.string().max(160).refine(isSafeFileName).nullable(),
  }),
  /** Flushes and renames. Only then it is saved. `end` is the last line of a whole library. */
  'export:finish': z.strictObject({
    export: z.int().min(1),
    end: BackupEnd.pick({ seq: true, rows: true, tally: true }).nullable(),
  }),
  /** Gives up what this window exports, and takes it away. */
  'export:abandon': z.undefined(),
  /** Begins a backup of this window's making; one that it was still making is given up. */
  'backup:begin': BackupHead,
  /** Adds whole lines. `backup` is the number that the beginning answered. */
  'backup:write': z.strictObject({ backup: z.int().min(1), lines: BackupLines }),
  /** Puts the file under its name, reads it back, and takes older ones away. Only then is it a backup. */
  'backup:finish': z.strictObject({
    backup: z.int().min(1),
    end: BackupEnd.pick({ seq: true, rows: true, tally: true }),
  }),
  /** Gives up what this window writes or reads. */
  'backup:abandon': z.undefined(),
  /** Whether something was acknowledged since the last backup: asked before a window closes. */
  'backup:due': z.undefined(),
  /** Every backup in the folder, newest first, each as its last check found it. */
  'backup:list': z.undefined(),
  /** Some lines of a backup: `page` is 0, then one more each time. */
  'backup:read': z.strictObject({ name: z.string().min(1).max(120), page: z.int().min(0) }),
  /** Asks for a folder for backups from now on. */
  'backup:choose-folder': z.undefined(),
  /** A backup was restored beside the library and compared with it: kept with the time. */
  'backup:rehearsed': z.strictObject({
    name: z.string().min(1).max(120),
    rows: z.int().min(0),
    differences: z.int().min(0),
    failed: z.string().max(1_000).nullable(),
  }),
  /** How many backups of each kind are kept from the next one on. */
  'backup:limits': BackupLimits,
  /** What the window of a command is to do; null in every other window. */
  'command:next': z.undefined(),
  /** Bytes of a file that the command line names: the page knows its number, never its path. Fewer at its end. */
  'command:read': z
    .strictObject({ file: z.int().min(0), start: z.int().min(0), end: z.int().min(0) })
    .refine(({ start, end }) => start <= end && end - start <= COMMAND_READ_LIMIT),
  /** Checks the backup that the command line names. */
  'command:backup': z.undefined(),
  /** Some lines of that backup: `page` is 0, then one more each time. */
  'command:backup-page': z.strictObject({ page: z.int().min(0) }),
  /** How far it is, for a terminal. */
  'command:progress': z.strictObject({ text: z.string().max(2_000) }),
  /** How it ended. The window is closed after that. */
  'command:done': z.strictObject({
    code: z.literal(EXIT_CODES),
    text: z.string().max(16 * 1024 * 1024),
    document: z.string().max(256 * 1024 * 1024),
  }),
  /** The library was counted and is whole: remembered for the next start. */
  'witness:keep': Witness,
  /** The viewer goes on with a library that is not the one remembered. */
  'witness:forget': z.undefined(),
  /**
   * Looks shows up at TVmaze, only because the viewer asked. A window has one look-up at a time; the next ends the one
   * before. What can go wrong is part of the answer: none of it is a fault.
   */
  'lookup:search': z.strictObject({ query: z.string().trim().min(1).max(200) }),
  'lookup:by-id': z.strictObject({ scheme: z.enum(['tvdb', 'imdb']), value: z.string().regex(/^[a-z0-9]{1,20}$/) }),
  /** A show with all its episodes. `fresh` asks the service again, where an answer is older than a minute. */
  'lookup:show': z.strictObject({ id: z.int().min(1).max(2_000_000_000), fresh: z.boolean() }),
  'lookup:cancel': z.undefined(),
  /** Asks for a pack file. Its bytes, unread; null when the dialog was closed. */
  'pack:choose': z.undefined(),
  /** The next link or file that was opened with Watchbill, or null. */
  'opened:take': z.undefined(),
  /** A file that was dropped on the window. Only the preload script can ask it, for only there a file has a path. */
  'opened:dropped': z.string().min(1).max(4_096),
  /** Some lines of a backup that was opened: `page` is 0, then one more each time. */
  'opened:backup-page': z.strictObject({ number: z.int().min(1), page: z.int().min(0) }),
  /** Asks where, then puts a copy of a backup there that the system opens with Watchbill. */
  'backup:copy': z.strictObject({ name: z.string().min(1).max(120) }),
  /** Opens the system's print dialog for the page of this window, as its styles for paper set it. */
  'page:print': z.undefined(),
  /** Asks where, then saves the same as PDF. `suggestedName` has no extension. */
  'page:save-pdf': z.strictObject({ suggestedName: FileName }),
  /** Asks where, then writes what helps to find a fault: nothing in it was written by the viewer. */
  'diagnostic:save': DiagnosticFacts,
  ...windowArguments,
  'folder:show': z.enum(['data', 'preferences-kept-aside']),
  'app:quit': z.undefined(),
  /** Starts Watchbill again with the database moved aside, to bring the library back from a backup and the journal file. */
  'app:recover': z.undefined(),
  /** How it stands with newer versions. */
  'update:state': z.undefined(),
  'update:choose': UpdateChoice,
  /** Asks for the next step; `update-state` tells how it goes on. */
  'update:do': UpdateDeed,
  /** Answers `back-up-first`: this window made the backup, or could not. The main process looks for itself. */
  'update:backed-up': z.undefined(),
  /** After the problem screen: tries the start again in this window. */
  'app:retry': z.undefined(),
  /** The first screen with its data has been painted (`performance.mark('ready')`). */
  'app:ready': z.undefined(),
  /** Answers `drain` at first, where a backup is made before the window may go: it is waited for longer. */
  'app:draining': z.undefined(),
  /** Answers `drain`: nothing is being written any more. */
  'app:drained': z.undefined(),
} as const;

export type IpcChannel = keyof typeof ipcArguments;
/** What a page may ask by itself; the preload script asks the rest. */
export type PageChannel = Exclude<IpcChannel, 'opened:dropped'>;
export type IpcArguments = { [C in IpcChannel]: z.infer<(typeof ipcArguments)[C]> };

export type IpcResults = WindowResults & {
  'app:boot': Boot;
  'journal:append': { seq: number };
  /** The JSON of each whole line. A damaged line is left out; `next` is null at the end. */
  'journal:read': { lines: string[]; next: number | null };
  'app:opened': null;
  'preferences:save': null;
  'file:save': { name: string };
  'document:save': { name: string };
  'document:print': null;
  'export:begin': { export: number };
  'export:write': null;
  'export:finish': { name: string };
  'export:abandon': null;
  'backup:begin': { backup: number };
  'backup:write': null;
  'backup:finish': BackupSummary;
  'backup:abandon': null;
  'backup:due': { due: boolean };
  'backup:list': BackupList;
  /** Null behind the last page. */
  'backup:read': { lines: string[]; bytes: number } | null;
  'backup:choose-folder': { folder: string };
  'backup:rehearsed': null;
  'backup:limits': null;
  'command:next': CommandTask | null;
  'command:read': Uint8Array<ArrayBuffer>;
  'command:backup': BackupSummary;
  /** Null behind the last page. */
  'command:backup-page': { lines: string[]; bytes: number } | null;
  'command:progress': null;
  'command:done': null;
  'witness:keep': null;
  'witness:forget': null;
  'lookup:search': Result<FoundShow[], LookupProblem>;
  'lookup:by-id': Result<FoundShow | null, LookupProblem>;
  'lookup:show': Result<LookedUpShow, LookupProblem>;
  'lookup:cancel': null;
  'pack:choose': { name: string; bytes: Uint8Array } | null;
  'opened:take': OpenedThing | null;
  'opened:dropped': { taken: boolean };
  /** Null behind the last page. */
  'opened:backup-page': { lines: string[]; bytes: number } | null;
  'backup:copy': { name: string };
  'page:print': null;
  'page:save-pdf': { name: string };
  'diagnostic:save': { name: string };
  'folder:show': null;
  'app:quit': null;
  'app:recover': null;
  'update:state': UpdateState;
  'update:choose': UpdateState;
  'update:do': UpdateState;
  'update:backed-up': null;
  'app:retry': null;
  'app:ready': null;
  'app:draining': null;
  'app:drained': null;
};

/** What the main process tells its windows, unasked. */
export type IpcEvents = WindowEvents & {
  /** The app is about to quit: finish writing, then call `app:drained`. */
  drain: null;
  /** A command chosen in the menu, by the id that the palette uses. */
  command: { id: string };
  /** A backup is due: make one. */
  backup: null;
  /** How it stands with newer versions; `news` in the one window that should say so wherever the viewer is. */
  'update-state': { state: UpdateState; news: boolean };
  /** Watchbill is about to be replaced: make a backup, then call `update:backed-up`. */
  'back-up-first': null;
  /** Little room is left where the library lies: so many bytes. */
  'disk-low': { free: number };
  /** Something was opened with Watchbill: take it. */
  opened: null;
};
export type IpcEventName = keyof IpcEvents;
