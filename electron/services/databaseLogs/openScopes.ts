import { numberBehind, readBatch, writeBatch, type KeyChange } from './batches';
import { contentsOf } from './records';
import { mayBeSeveralOpen, SCOPE_RECORD } from './scopeMentions';

// Chromium (components/services/storage/indexed_db/scopes) writes what a transaction changes before its end, with what
// takes it back, under a scope: its record says which locks it holds, and holds none once it is committed. At the next
// start it takes those back that were not. It wants all of their locks for itself then, although two of them may well have
// shared one: every transaction shares that of its database, and those that only read share those of their tables; they
// write too, because entries of indexes that point to nothing any more are taken away by whoever comes across them.
// Where two such scopes were open at once, Chromium says «Invalid locks on disk» and deletes all databases of the origin.
// Measured: of 37 kills while episodes were marked, six ended so, with files that were whole.
//
// So before Chromium opens the database, a lock stays with the first that has it. Nothing else is changed: each is taken
// back as it would have been, and before anything else is done.
/** The field «locks» of a scope's record: number 1, bytes. Its other field says how to clean up a committed one. */
const LOCK = 0x0a;

/**
 * The batch that has to stand behind these logs of one database, in the order of their numbers, for scopes that are open at
 * once to be taken back. Null where there is nothing to do, or something that is not understood: Chromium decides then.
 */
export function shareOutLocks(logs: readonly Buffer[]): Buffer | null {
  if (!mayBeSeveralOpen(logs)) return null;
  const scopes = new Map<string, KeyChange & { value: Buffer }>();
  let next = 0n;
  for (const content of logs.flatMap((log) => [...contentsOf(log)])) {
    next = numberBehind(content);
    if (!content.includes(SCOPE_RECORD)) continue;
    const changes = readBatch(content, SCOPE_RECORD);
    if (changes === null) return null;
    for (const { key, value } of changes) {
      if (value === null) scopes.delete(key.toString('hex'));
      else scopes.set(key.toString('hex'), { key, value });
    }
  }
  const changes = withoutSharedLocks([...scopes.values()].toSorted((a, b) => a.key.compare(b.key)));
  return changes === null || changes.length === 0 ? null : writeBatch(next, changes);
}

/** The records that have to be written anew, in the order in which Chromium reads them. */
function withoutSharedLocks(scopes: readonly (KeyChange & { value: Buffer })[]): KeyChange[] | null {
  const taken = new Set<string>();
  const changes: KeyChange[] = [];
  for (const { key, value } of scopes) {
    const locks = locksOf(value);
    if (locks === null) return null;
    const own = locks.filter((lock) => !taken.has(lock.toString('hex')));
    for (const lock of own) taken.add(lock.toString('hex'));
    if (own.length === locks.length) continue;
    // Without any lock it would count as committed.
    const kept = own.length > 0 ? own : [madeUpLock(changes.length)];
    changes.push({ key, value: Buffer.concat(kept) });
  }
  return changes;
}

/** The locks of an open scope, each with its field's head; none of a committed one. Null where it holds anything else. */
function locksOf(record: Buffer): Buffer[] | null {
  const locks: Buffer[] = [];
  for (let at = 0; at < record.length;) {
    const length = record[at + 1];
    if (record[at] !== LOCK) return locks.length === 0 ? [] : null;
    // A lock names a database or a table: longer ones than a single byte tells are none of ours.
    if (length === undefined || length > 0x7f || at + 2 + length > record.length) return null;
    locks.push(record.subarray(at, at + 2 + length));
    at += 2 + length;
  }
  return locks;
}

/** A lock of a table that no database has: partition 1, key of 16 bytes (database, table), as Chromium writes them. */
function madeUpLock(number: number): Buffer {
  const key = Buffer.alloc(16, 0xff);
  key.writeUInt32BE(number, 12);
  return Buffer.from([LOCK, 0x16, 0x08, 0x01, 0x12, 0x12, 0x0a, 0x10, ...key]);
}
