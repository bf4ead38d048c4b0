import type { ReadRow } from './record';

/** One file to read: given by the viewer, or inside an archive that was. */
export type SourceFile = {
  /** Path inside the archive with `/`, or the file's own name. For people, and for telling files apart. */
  path: string;
  /** The last part of `path` in lower case. */
  name: string;
  /** Uncompressed bytes, as far as they are known before reading. */
  size: number;
  /** The first bytes, at most 64 KiB, for finding out what it is. */
  head: () => Promise<Uint8Array>;
  /** All bytes from the start; can be asked for again. Throws `SourceError` where a limit is passed. */
  stream: () => ReadableStream<Uint8Array>;
};

export type ImportOptions = {
  /** IANA zone of the viewer, for times that a file gives without one. */
  zone: string;
  /** Told now and then with the bytes read so far, over all files. */
  progress: (bytes: number) => void;
  /** Reading ends with an `AbortError` soon after. */
  signal: AbortSignal;
};

/** Things worth telling of a file as a whole, before anything is taken from it. */
export type ImportWarning =
  /** The export says itself that parts are missing. */
  | { code: 'partial-export'; detail: string }
  /** A file that holds keys or addresses was left closed. */
  | { code: 'credentials-left-closed'; count: number }
  | { code: 'dates-are-marking-times' };

/** One format: how its files are recognised, and how they are read. One file of `formats/` each. */
export type Importer = {
  /** Stable, lower case with hyphens: the `format` of reports. */
  id: string;
  /** The service's own name. */
  name: string;
  /** False where no real export was ever read: said in the app. */
  verified: boolean;
  /** How sure it is that these files are its own, 0 to 1, by content and never by a file's name alone. */
  recognise: (files: readonly SourceFile[]) => Promise<number>;
  /** Every row of every file that is its own, in the order of the files; bounded in memory. */
  read: (files: readonly SourceFile[], options: ImportOptions) => AsyncIterable<ReadRow | { warning: ImportWarning }>;
};

/** Why a source cannot be read at all. Thrown while reading, caught once where an import is begun. */
export class SourceError extends Error {
  constructor(
    readonly code:
      | 'NOT_RECOGNISED'
      | 'ENCRYPTED_ARCHIVE'
      | 'DAMAGED_ARCHIVE'
      | 'TOO_LARGE'
      | 'TOO_MANY_FILES'
      | 'TOO_MANY_ROWS'
      | 'RATIO_TOO_HIGH'
      | 'WRONG_ENCODING'
      | 'DAMAGED_FILE',
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'SourceError';
  }
}
