import { BLOCK, contentsOf, HEAD } from './records';

/** How the key of a scope's record begins: database, table and index 0, then the scopes', then their records. */
export const SCOPE_RECORD = Buffer.from([0, 0, 0, 0, 50, 1]);

/**
 * Whether more than one scope may be open at the end of these logs. Looks for the bytes of their records without reading
 * the batches that they stand in: after a clean end that is all there is to do, and batches of a loaded pack have tens of
 * thousands of changes. Says yes where it is not sure.
 */
export function mayBeSeveralOpen(logs: readonly Buffer[]): boolean {
  const open = new Set<string>();
  for (const log of logs) {
    for (const piece of isCutByBlock(log) ? contentsOf(log) : [log]) {
      for (let at = piece.indexOf(SCOPE_RECORD); at >= 0; at = piece.indexOf(SCOPE_RECORD, at + 1)) {
        const mention = mentionAt(piece, at);
        if (mention === null) return true;
        if (mention.isOpen) open.add(mention.scope);
        else open.delete(mention.scope);
      }
    }
  }
  return open.size > 1;
}

/** Before a key stand its kind (0: taken away, 1: put) and its length, behind the key of a put the length of its value. */
function mentionAt(log: Buffer, at: number): { scope: string; isOpen: boolean } | null {
  let end = at + SCOPE_RECORD.length;
  while ((log[end] ?? 0) >= 0x80) end += 1;
  end += 1;
  const kind = log[at - 2];
  // What is taken away may be the last that the log says; behind what is put stands its value.
  const least = kind === 1 ? end + 1 : end;
  if ((kind !== 0 && kind !== 1) || log[at - 1] !== end - at || least > log.length) return null;
  return { scope: log.toString('hex', at, end), isOpen: kind === 1 && log[end] !== 0 };
}

/** Further than anything that is read of a mention: before the key, of its number, and behind it. */
const REACH = 16;

/** Whether the end of a block may stand in the middle of a mention: it would not be found, or not understood. */
function isCutByBlock(log: Buffer): boolean {
  for (let at = BLOCK; at + HEAD < log.length; at += BLOCK) {
    const around = [log.subarray(at - REACH, at), log.subarray(at + HEAD, at + HEAD + REACH)];
    if (Buffer.concat(around).includes(SCOPE_RECORD)) return true;
  }
  return false;
}
