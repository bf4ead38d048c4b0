import { Bytes, writtenNumber } from './numbers';
import { BLOCK, contentsOf, HEAD, recordFor, sumOf } from './records';

/** A table of a database. Its keys are in order; behind each stand eight bytes: a number, and whether it was put. */
export type TableFile = { level: number; number: number; size: number; smallest: Buffer; largest: Buffer };

/** What a MANIFEST says in the end: which files make the database up. */
export type Version = {
  comparator: Buffer;
  logNumber: number;
  previousLog: number;
  nextFile: number;
  lastSequence: number;
  pointers: ReadonlyMap<number, Buffer>;
  files: readonly TableFile[];
};

// A MANIFEST is a log whose records hold changes, each behind the number of its kind.
const [COMPARATOR, LOG_NUMBER, NEXT_FILE, LAST_SEQUENCE, POINTER, GONE, NEW, PREVIOUS_LOG] = [1, 2, 3, 4, 5, 6, 7, 9];

/** Reads a MANIFEST. Null where a byte of it is not as it was written, or says something that is not known here. */
export function readManifest(manifest: Buffer): Version | null {
  if (!isWhole(manifest)) return null;
  const numbers = new Map<number, number>();
  const pointers = new Map<number, Buffer>();
  const files = new Map<string, TableFile>();
  let comparator: Buffer | null = null;
  try {
    for (const record of contentsOf(manifest)) {
      const edit = new Bytes(record);
      while (!edit.isAtEnd) {
        const kind = edit.number();
        if (kind === COMPARATOR) comparator = edit.text();
        else if (kind === POINTER) pointers.set(edit.number(), edit.text());
        else if (kind === GONE) files.delete(`${edit.number()} ${edit.number()}`);
        else if (kind === NEW) {
          const [level, number, size] = [edit.number(), edit.number(), edit.number()];
          files.set(`${level} ${number}`, { level, number, size, smallest: edit.text(), largest: edit.text() });
        } else if (kind === LOG_NUMBER || kind === NEXT_FILE || kind === LAST_SEQUENCE || kind === PREVIOUS_LOG)
          numbers.set(kind, edit.number());
        else return null;
      }
    }
  } catch {
    return null;
  }
  const [logNumber, nextFile, lastSequence] = [LOG_NUMBER, NEXT_FILE, LAST_SEQUENCE].map((kind) => numbers.get(kind));
  if (comparator === null || logNumber === undefined || nextFile === undefined || lastSequence === undefined)
    return null;
  const previousLog = numbers.get(PREVIOUS_LOG) ?? 0;
  return { comparator, logNumber, previousLog, nextFile, lastSequence, pointers, files: [...files.values()] };
}

/** A MANIFEST that says just this. */
export function manifestOf(version: Version): Buffer {
  const text = (bytes: Buffer) => [writtenNumber(bytes.length), bytes];
  const parts = [
    [writtenNumber(COMPARATOR), ...text(version.comparator)],
    ...(
      [
        [LOG_NUMBER, version.logNumber],
        [PREVIOUS_LOG, version.previousLog],
        [NEXT_FILE, version.nextFile],
        [LAST_SEQUENCE, version.lastSequence],
      ] as const
    ).map((pair) => pair.map(writtenNumber)),
    ...[...version.pointers].map(([level, key]) => [writtenNumber(POINTER), writtenNumber(level), ...text(key)]),
    ...version.files.map(({ level, number, size, smallest, largest }) => [
      ...[NEW, level, number, size].map(writtenNumber),
      ...text(smallest),
      ...text(largest),
    ]),
  ];
  return recordFor(Buffer.concat(parts.flat()), 0);
}

/** Whether every record to the very end has the sum that was written with it: what is made of it must not hide damage. */
function isWhole(log: Buffer): boolean {
  for (let at = 0; at < log.length;) {
    const room = BLOCK - (at % BLOCK);
    if (room < HEAD) {
      at += room;
      continue;
    }
    if (at + HEAD > log.length) return false;
    const next = at + HEAD + log.readUInt16LE(at + 4);
    if (next > log.length || sumOf(log.subarray(at + 6, next)) !== log.readUInt32LE(at)) return false;
    at = next;
  }
  return true;
}
