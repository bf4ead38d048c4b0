/**
 * How much of a stranger's file is taken. Beyond each there is a `SourceError` with its code, or a row that is refused.
 * The largest real exports known hold some hundred thousand rows in some ten megabytes.
 */
export const SOURCE_LIMITS = {
  /** All files together, uncompressed. */
  bytes: 4 * 1024 ** 3,
  /** Files, counting those inside archives. Folders with one NFO an episode are the largest. */
  files: 50_000,
  /** Times that a file may be longer than it is compressed: tables of equal rows reach 150. */
  ratio: 300,
  /** Short files may have any ratio: they fill no memory. */
  ratioFrom: 16 * 1024 ** 2,
  /** Rows of one file. */
  rows: 10_000_000,
  /** What `head` gives. */
  head: 64 * 1024,
  /** One row of a table, and one of its fields, in characters. */
  rowLength: 4 * 1024 ** 2,
  fieldLength: 2 * 1024 ** 2,
  columns: 2_000,
  /** One element of a JSON array or of XML, in characters: a show with all episodes that it ever had. */
  elementLength: 32 * 1024 ** 2,
  /** A JSON document that is read as a whole. */
  documentLength: 64 * 1024 ** 2,
  /** Levels of nesting. */
  depth: 64,
  /** The longest name of a key, and the longest text that is taken as it is. */
  keyLength: 200,
} as const;
